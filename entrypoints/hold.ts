import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHold } from '#surfaces/hold/hold.ts';

export default defineUnlistedScript(() => startHold(document));
