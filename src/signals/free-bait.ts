import type { Signal, SignalText } from '#contract/signal.ts';

/** What costs no money is paid for with the number. */
export default {
  id: 'free-bait',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'free-bait');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '用免费换你的号码', reason: '页面写着“{quote}”。免费的东西，往往是拿号码换的。' },
  'zh-TW': { title: '用免費換你的號碼', reason: '頁面寫著「{quote}」。免費的東西，往往是拿號碼換的。' },
  en: {
    title: 'Free, for your number',
    reason: 'The page says “{quote}”. What is free is often paid for with your number.',
  },
} satisfies SignalText;
