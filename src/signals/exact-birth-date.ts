import type { Signal, SignalText } from '#contract/signal.ts';

/** An age group answers every marketing question; a birth date identifies, and opens accounts. */
export default {
  id: 'exact-birth-date',
  group: 'ask',
  needs: ['asked'],
  check(facts) {
    const field = facts.asked['birth-date'];
    if (!field) return null;
    return {
      strength: field.confidence,
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要出生日期', reason: '页面要“{quote}”。出生日期常被用来核对身份，不是非要不可就别填。' },
  'zh-TW': { title: '要出生日期', reason: '頁面要「{quote}」。出生日期常被用來核對身分，不是非要不可就別填。' },
  en: {
    title: 'It wants your birth date',
    reason: 'The page asks for “{quote}”. It is often used to check who you are: leave it out where you can.',
  },
} satisfies SignalText;
