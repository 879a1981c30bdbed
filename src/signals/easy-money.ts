import type { Signal, SignalText } from '#contract/signal.ts';

/** Work that pays for nothing is bait: the number, the card or a deposit is the price. */
export default {
  id: 'easy-money',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'easy-money');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '说轻松就能赚钱', reason: '页面写着“{quote}”。轻松赚钱的广告，常常是骗局的第一步。' },
  'zh-TW': { title: '說輕鬆就能賺錢', reason: '頁面寫著「{quote}」。輕鬆賺錢的廣告，常常是詐騙的第一步。' },
  en: {
    title: 'Easy money',
    reason: 'The page says “{quote}”. Adverts for easy money are often the first step of a fraud.',
  },
} satisfies SignalText;
