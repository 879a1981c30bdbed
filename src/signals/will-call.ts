import type { Signal, SignalText } from '#contract/signal.ts';

/** The page says itself what the number is for. */
export default {
  id: 'will-call',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'will-call');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '它说会打电话给你', reason: '页面写着“{quote}”。留下号码，就等着接电话吧。' },
  'zh-TW': { title: '它說會打電話給你', reason: '頁面寫著「{quote}」。留下號碼，就會接到電話。' },
  en: { title: 'It says it will call', reason: 'The page says “{quote}”. Leave your number and expect calls.' },
  law: 'calls',
} satisfies SignalText;
