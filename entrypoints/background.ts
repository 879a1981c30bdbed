import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '#background/start.ts';

export default defineBackground(() => startWorker());
