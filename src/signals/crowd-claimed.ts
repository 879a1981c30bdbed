import type { Signal, SignalText } from '#contract/signal.ts';

/** A crowd that came before is usually a constant in the page. */
export default {
  id: 'crowd-claimed',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'crowd');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '说很多人已经领了', reason: '页面写着“{quote}”。这种数字常常是写死在页面里的。' },
  'zh-TW': { title: '說很多人已經領了', reason: '頁面寫著「{quote}」。這種數字常常是寫死在頁面裡的。' },
  en: {
    title: 'It says many came before you',
    reason: 'The page says “{quote}”. Such numbers are often simply written into the page.',
  },
} satisfies SignalText;
