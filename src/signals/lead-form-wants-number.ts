import type { Signal, SignalText } from '#contract/signal.ts';

/** “Free” and “get a price” forms sell the number on: nothing on offer here needs it before you have seen it. */
export default {
  id: 'lead-form-wants-number',
  group: 'ask',
  needs: ['needlessAsks'],
  check: (facts) => facts.needlessAsks['lead-form'] ?? null,
} satisfies Signal;

export const text = {
  'zh-CN': {
    title: '先留号码，才给你看',
    reason: '页面要“{quote}”。这类“免费领”“查报价”的表单，常常是为了拿到号码好打推销电话。',
  },
  'zh-TW': {
    title: '先留號碼，才給你看',
    reason: '頁面要「{quote}」。這類「免費領取」「索取報價」的表單，常常是為了拿到號碼好打推銷電話。',
  },
  en: {
    title: 'Your number first, the offer later',
    reason: 'The page asks for “{quote}”. Forms like this are often made to collect numbers for sales calls.',
  },
  law: 'minimal',
} satisfies SignalText;
