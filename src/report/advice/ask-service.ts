import type { Advice, AdviceText } from '#contract/report.ts';

/** Where a person wants something of the page, whoever runs it can be asked whether the number is needed. */
const WANTED = new Set(['signup', 'login', 'checkout', 'booking', 'subscribe', 'contact', 'recruitment', 'other']);

/** Who collects must say what for, and for how long; often it works without. */
export default {
  id: 'ask-service',
  order: 50,
  fits: ({ purpose, level, asks }) =>
    level !== 'low' && WANTED.has(purpose) && asks.some(({ need }) => need === 'excessive'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '先问问客服',
    how: '把下面的话发给网站的客服：不填行不行，填了做什么用、存多久、给谁。答不上来，就别填。',
    cost: '不花钱',
    limits: '要等对方回复；没有客服的页面用不上。',
  },
  'zh-TW': {
    title: '先問問客服',
    how: '把下面的話傳給網站的客服：不填行不行，填了做什麼用、存多久、給誰。答不出來，就別填。',
    cost: '不用錢',
    limits: '要等對方回覆；沒有客服的頁面用不上。',
  },
  en: {
    title: 'Ask their support first',
    how: 'Send the text below: can it be left out, what is it for, how long is it kept, who gets it? No answer, no number.',
    cost: 'Free',
    limits: 'It takes a reply; not where nobody can be asked.',
  },
  source: '个人信息保护法 arts 16, 17; 個人資料保護法 art. 8',
} satisfies AdviceText;
