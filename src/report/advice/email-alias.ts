import type { Advice, AdviceText } from '#contract/report.ts';

/** Where mail will do, an alias can be switched off; a number cannot. */
export default {
  id: 'email-alias',
  order: 40,
  fits: ({ asks, level, purpose }) =>
    asks.some((row) => row.kind === 'email') && (level !== 'low' || purpose === 'signup' || purpose === 'subscribe'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '给一个邮箱别名',
    how: '能填邮箱就别填手机号；用转发别名，比如 SimpleLogin、addy.io、Firefox Relay 的免费版。',
    cost: '免费版够用',
    limits: '银行、看病、购票别用别名；有的网站不收。',
  },
  'zh-TW': {
    title: '給一個電子郵件別名',
    how: '能填電子郵件就別填手機；可用 SimpleLogin、addy.io、Firefox Relay 的免費轉寄別名。',
    cost: '免費版夠用',
    limits: '銀行、看診、購票別用別名；有的網站不收。',
  },
  en: {
    title: 'Give an e-mail alias',
    how: 'Give mail rather than a number, and an alias rather than your address: SimpleLogin, addy.io, Firefox Relay.',
    cost: 'Free plans will do',
    limits: 'Not for banks, doctors or tickets; some sites refuse them.',
  },
  source: 'Privacy Guides, email aliasing; support.mozilla.org (5 free masks)',
} satisfies AdviceText;
