import type { Signal, SignalText } from '#contract/signal.ts';

/** Letters that look alike from another alphabet make a name that is not what it seems. */
export default {
  id: 'mixed-script-name',
  group: 'site',
  needs: ['site'],
  check(facts) {
    const { site } = facts;
    return site?.mixedScript ? { strength: 1, quote: site.host } : null;
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '网址混用了相似字母', reason: '“{quote}”混用了长得像的外国字母，可能在冒充别的网站。' },
  'zh-TW': { title: '網址混用了相似字母', reason: '「{quote}」混用了長得像的外國字母，可能在冒充別的網站。' },
  en: {
    title: 'Letters that look alike',
    reason: '“{quote}” mixes letters of several alphabets and may pass for another site.',
  },
} satisfies SignalText;
