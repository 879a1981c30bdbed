import type { Signal, SignalText } from '#contract/signal.ts';

/** Few pages have a duty to check identity papers; elsewhere an ID number is only a risk. */
export default {
  id: 'id-without-duty',
  group: 'ask',
  needs: ['asked', 'chance'],
  check(facts) {
    const field = facts.asked['national-id'] ?? facts.asked['id-photo'];
    if (!field) return null;
    const { government, bank, booking, signup, payment } = facts.chance;
    const duty = Math.max(government, bank, booking, signup, payment);
    return {
      strength:
        (1 - 0.375 * duty) *
        Math.max(facts.asked['national-id']?.confidence ?? 0, facts.asked['id-photo']?.confidence ?? 0),
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要你的证件', reason: '页面要“{quote}”。没弄清楚对方为什么非查证件不可以前，先别给。' },
  'zh-TW': { title: '要你的證件', reason: '頁面要「{quote}」。還沒弄清楚對方為什麼一定要看證件之前，先不要給。' },
  en: {
    title: 'It wants your identity papers',
    reason: 'The page asks for “{quote}”. Do not give it before you know why it has to be checked.',
  },
} satisfies SignalText;
