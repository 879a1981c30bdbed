import type { Signal, SignalText } from '#contract/signal.ts';

/** Data of children under 14 needs a guardian’s consent (PIPL art. 31). */
export default {
  id: 'child-data',
  group: 'ask',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'child');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要孩子的资料', reason: '页面写着“{quote}”。未满14岁孩子的资料，要监护人想清楚了再同意。' },
  'zh-TW': { title: '要孩子的資料', reason: '頁面寫著「{quote}」。孩子的資料，家長想清楚了再給。' },
  en: {
    title: 'It wants data about a child',
    reason: 'The page says “{quote}”. Think twice before giving data about a child.',
  },
  law: 'child',
} satisfies SignalText;
