import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startNotice } from '#surfaces/notice/notice.ts';

export default defineUnlistedScript(() => startNotice(document));
