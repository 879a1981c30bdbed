import type { Advice, AdviceText } from '#contract/report.ts';

const VERIFY = new Set(['government', 'bank', 'signup', 'booking', 'payment']);

/** The state’s own sign for a person gives the answer without the number (管理办法, in force 2025-07-15). */
export default {
  id: 'national-net-id',
  order: 45,
  fits: ({ asks, region, purpose }) =>
    region === 'CN' && asks.some((row) => row.kind === 'national-id') && VERIFY.has(purpose),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '看有没有“国家网络身份认证”',
    how: '页面有“国家网络身份认证”（网号、网证）时选它，平台就不必再收你的姓名和身份证号。',
    cost: '不花钱，自愿',
    limits: '页面没有这个选项就用不了；它不能代替手机号。',
  },
  'zh-TW': {
    title: '看有沒有「國家網路身分認證」',
    how: '中國大陸的頁面若有「國家網路身分認證」可以選用，平台就不必再收姓名和證件號碼。',
    cost: '不用錢，自願',
    limits: '頁面沒有這個選項就不能用；它不能代替手機號碼。',
  },
  en: {
    title: 'Look for the national network ID',
    how: 'Where a mainland page offers 国家网络身份认证, it need not take your name and ID number.',
    cost: 'Free and voluntary',
    limits: 'Only where the page offers it; it does not replace a phone number.',
  },
  source: '国家网络身份认证公共服务管理办法, in force 2025-07-15 (科技日报, 2025-05-25)',
} satisfies AdviceText;
