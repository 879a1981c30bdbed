import type { Signal, SignalText } from '#contract/signal.ts';

/** Suffixes that are given to authorities and schools only; a page cannot write its own address. */
export default {
  id: 'official-host',
  group: 'site',
  needs: ['site'],
  check(facts) {
    const { site } = facts;
    if (!site || !facts.isOfficial) return null;
    return { strength: 1, quote: site.host };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '官方网址', reason: '“{quote}”是政府或学校专用的网址。' },
  'zh-TW': { title: '官方網址', reason: '「{quote}」是政府或學校專用的網址。' },
  en: { title: 'An official address', reason: '“{quote}” is an address only authorities or schools can have.' },
} satisfies SignalText;
