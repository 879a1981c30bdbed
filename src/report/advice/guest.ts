import type { Advice, AdviceText } from '#contract/report.ts';

/** Many shops and tools work without an account. */
export default {
  id: 'guest',
  order: 25,
  fits: ({ purpose, asks }) =>
    (purpose === 'signup' || purpose === 'login') &&
    asks.some((row) => row.kind === 'phone' || row.kind === 'sms-code'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '先不注册，逛逛看',
    how: '找找“游客”“暂不登录”“跳过”，先用再说。',
    cost: '不花钱',
    limits: '付款、发帖时通常还是要登录。',
  },
  'zh-TW': {
    title: '先不註冊，看看再說',
    how: '找找「訪客結帳」「略過」，先用再說。',
    cost: '不用錢',
    limits: '付款、發文時通常還是要登入。',
  },
  en: {
    title: 'Try it as a guest',
    how: 'Look for “guest”, “not now” or “skip”.',
    cost: 'Free',
    limits: 'Paying and posting usually need an account.',
  },
  source: '常见类型移动互联网应用程序必要个人信息范围规定: 13 kinds of app must work without personal data',
} satisfies AdviceText;
