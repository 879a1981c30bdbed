import type { Signal, SignalText } from '#contract/signal.ts';

/** What the number is for and how long it is kept, said beside the box, is what the law asks for (PIPL art. 17). */
export default {
  id: 'states-purpose',
  group: 'context',
  needs: ['cues'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'states-purpose');
    if (!cue) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '说明了用途', reason: '页面写明“{quote}”。说清楚用途，比不说好。' },
  'zh-TW': { title: '說明了用途', reason: '頁面寫明「{quote}」。說清楚用途，比不說好。' },
  en: { title: 'It says what for', reason: 'The page states “{quote}”. Saying so is better than silence.' },
  law: 'notice',
} satisfies SignalText;
