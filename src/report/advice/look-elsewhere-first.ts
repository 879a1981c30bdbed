import type { Advice, AdviceText } from '#contract/report.ts';

/** What is hidden behind a number is often open elsewhere. */
export default {
  id: 'look-elsewhere-first',
  order: 15,
  fits: ({ purpose, level }) => level !== 'low' && (purpose === 'lead-form' || purpose === 'loan'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '先到别处看看',
    how: '同类价格、户型、课程，常能在官网、门店或公开平台直接看到，不必先留电话。',
    cost: '不花钱',
    limits: '要按你的情况报价的，看不到准数。',
  },
  'zh-TW': {
    title: '先到別處看看',
    how: '同類的價格、房型、課程，常能在官網、門市或公開平台直接看到，不必先留電話。',
    cost: '不用錢',
    limits: '要依你的狀況報價的，看不到準確數字。',
  },
  en: {
    title: 'Look elsewhere first',
    how: 'Prices, plans and courses are often open on official sites, in shops or on public platforms.',
    cost: 'Free',
    limits: 'Not where a price is made for you alone.',
  },
  source: 'our advice',
} satisfies AdviceText;
