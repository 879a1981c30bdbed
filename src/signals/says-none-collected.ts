import type { Signal, SignalText } from '#contract/signal.ts';

/** “Anonymous” beside a box for a number: one of the two is not true. */
export default {
  id: 'says-none-collected',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'none-collected');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '说不收集，却要你填', reason: '页面写着“{quote}”，旁边却要联系方式，前后对不上。' },
  'zh-TW': { title: '說不蒐集，卻要你填', reason: '頁面寫著「{quote}」，旁邊卻要聯絡方式，前後對不上。' },
  en: {
    title: 'It says it collects nothing, and asks',
    reason: 'The page says “{quote}”, yet it asks how to reach you. Both cannot be true.',
  },
} satisfies SignalText;
