import type { Signal, SignalText } from '#contract/signal.ts';

/** Seeing what a loan costs needs no identity; only a real application with a licensed lender does. */
export default {
  id: 'loan-wants-number',
  group: 'ask',
  needs: ['needlessAsks'],
  check: (facts) => facts.needlessAsks.loan ?? null,
} satisfies Signal;

export const text = {
  'zh-CN': { title: '借钱页面先要你的资料', reason: '页面要“{quote}”。没确认对方有放款资格以前，别交号码和证件。' },
  'zh-TW': {
    title: '借錢頁面先要你的資料',
    reason: '頁面要「{quote}」。還沒確認對方是合法業者之前，先別交出號碼和證件。',
  },
  en: {
    title: 'A loan page wants your data first',
    reason: 'The page asks for “{quote}”. Give it only to a lender you have checked is licensed.',
  },
  law: 'minimal',
} satisfies SignalText;
