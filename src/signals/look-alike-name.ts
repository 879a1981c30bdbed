import type { Signal, SignalText } from '#contract/signal.ts';

/** A well-known name inside an address that is not its own is how people are led astray. */
export default {
  id: 'look-alike-name',
  group: 'site',
  needs: ['site'],
  check(facts) {
    const { site } = facts;
    return site && site.looksLike !== '' ? { strength: 1, quote: site.host } : null;
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '网址像知名网站，但不是', reason: '“{quote}”看上去像你认识的网站，其实不是它的网址。' },
  'zh-TW': { title: '網址像知名網站，但不是', reason: '「{quote}」看起來像你認識的網站，其實不是它的網址。' },
  en: {
    title: 'It looks like a site you know',
    reason: '“{quote}” looks like a site you know, but it is not its address.',
  },
} satisfies SignalText;
