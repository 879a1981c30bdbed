import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAuditor } from '#auditor/auditor.ts';

export default defineUnlistedScript(() => startAuditor());
