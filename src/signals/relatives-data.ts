import type { Signal, SignalText } from '#contract/signal.ts';

/** Relatives and colleagues did not agree to anything; lenders call them to collect. */
export default {
  id: 'relatives-data',
  group: 'ask',
  needs: ['cues', 'contacts', 'needless'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'relatives');
    if (!cue || !(facts.contacts.length > 0)) return null;
    // Races and hospitals ask whom to call if something happens; lenders and lead forms have no such reason.
    return {
      strength: cue.weight * (0.4 + 0.6 * facts.needless),
      quote: cue.quote,
      selector: cue.selector,
      frame: cue.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '还要亲友的资料', reason: '页面写着“{quote}”。亲友并没有同意，他们的号码不该由你交出去。' },
  'zh-TW': { title: '還要親友的資料', reason: '頁面寫著「{quote}」。親友並沒有同意，他們的號碼不該由你交出去。' },
  en: {
    title: 'It wants data of people you know',
    reason: 'The page says “{quote}”. They have not agreed to it; their numbers are not yours to give.',
  },
} satisfies SignalText;
