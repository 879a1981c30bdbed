import type { Advice, AdviceText } from '#contract/report.ts';

/** Another account can vouch for you without passing on the number. */
export default {
  id: 'oauth',
  order: 35,
  fits: ({ purpose, asks }) => purpose === 'signup' && asks.some((row) => row.kind === 'phone' || row.kind === 'email'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '用已有的账号登录',
    how: '有微信扫码或“通过 Apple 登录”时用它；弹出“手机号快速登录”就点拒绝。',
    cost: '不花钱',
    limits: '有些网站登录后还是会要求绑定手机号；微信会知道你用了哪个网站。',
  },
  'zh-TW': {
    title: '用現有的帳號登入',
    how: '有「使用 Apple 登入」等選項時可以用，並選擇隱藏電子郵件。',
    cost: '不用錢',
    limits: '有些網站登入後仍會要求綁定手機。',
  },
  en: {
    title: 'Sign in with another account',
    how: 'Where there is Sign in with Apple or the like, use it and hide your e-mail.',
    cost: 'Free',
    limits: 'Some sites still ask for a phone afterwards; the provider learns which site you use.',
  },
  source: 'alternatives: WeChat sign-in (2023-11, 2025-10 sources), Apple Hide My Email (Apple, 2026-06-15)',
} satisfies AdviceText;
