import type { Advice, AdviceText } from '#contract/report.ts';

const CALLED = new Set(['lead-form', 'loan', 'booking', 'government', 'bank', 'recruitment']);

/** The one who calls decides when and what about. */
export default {
  id: 'call-official',
  order: 30,
  fits: ({ purpose, level }) => level !== 'low' && CALLED.has(purpose),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '自己打过去问',
    how: '用官网上的号码，或拨114查到的号码，主动打过去，不在陌生网页留号。',
    cost: '电话费',
    limits: '对方仍可能看到你的来电号码。',
  },
  'zh-TW': {
    title: '自己打過去問',
    how: '用官網上的電話主動打過去，不在陌生網頁留號碼。',
    cost: '電話費',
    limits: '對方仍可能看到你的來電號碼。',
  },
  en: {
    title: 'Call them yourself',
    how: 'Call the number on the official site instead of leaving yours on an unknown page.',
    cost: 'The call',
    limits: 'They may see your number when you call.',
  },
  source: 'our advice',
} satisfies AdviceText;
