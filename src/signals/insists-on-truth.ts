import type { Signal, SignalText } from '#contract/signal.ts';

/** A threat to lose the prize makes people give the number they would have kept. */
export default {
  id: 'insists-on-truth',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'insists-on-truth');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要你务必填真的', reason: '页面写着“{quote}”。它在意的是你的真实资料。' },
  'zh-TW': { title: '要你務必填真的', reason: '頁面寫著「{quote}」。它在意的是你的真實資料。' },
  en: { title: 'It insists on real data', reason: 'The page says “{quote}”. Your real data is what it is after.' },
} satisfies SignalText;
