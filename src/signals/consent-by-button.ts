import type { Signal, SignalText } from '#contract/signal.ts';

/** Consent must be given, not assumed from a click on another thing (PIPL art. 14). */
export default {
  id: 'consent-by-button',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'consent-by-button');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '一按按钮就算你同意', reason: '页面写着“{quote}”。同意应该由你单独作出，不该顺手带上。' },
  'zh-TW': { title: '一按按鈕就算你同意', reason: '頁面寫著「{quote}」。同意應該由你自己另外決定，不該順便帶上。' },
  en: {
    title: 'Pressing the button means you agree',
    reason: 'The page says “{quote}”. Consent should be a choice of its own.',
  },
  law: 'consent',
} satisfies SignalText;
