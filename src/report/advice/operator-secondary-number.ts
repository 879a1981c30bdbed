import type { Advice, AdviceText } from '#contract/report.ts';

const GAMES = new Set(['vote', 'bargain', 'lottery', 'survey']);

/** A second number of one’s own that can be switched off without losing the first. */
export default {
  id: 'operator-secondary-number',
  order: 50,
  fits: ({ asks, level, purpose, region }) =>
    asks.some((row) => row.kind === 'phone') &&
    (level !== 'low' || purpose === 'signup') &&
    !GAMES.has(purpose) &&
    region !== 'other',
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '用运营商的副号',
    how: '在营业厅App里搜“副号”“小号”，另开一个自己的号码专门填表，不用时可以关掉。',
    cost: '每月几元，以运营商为准',
    limits: '退掉的号会再卖给别人：银行、微信主号别用它。',
  },
  'zh-TW': {
    title: '用另一個自己的門號',
    how: '另辦一張預付卡門號專門填表，不用時就停掉。',
    cost: '依電信公司方案',
    limits: '需要實名；退掉的門號會再給別人，重要帳號別用。',
  },
  en: {
    title: 'Use a second number of your own',
    how: 'A prepaid or secondary number from your operator, only for forms, can be switched off.',
    cost: 'A few yuan or dollars',
    limits: 'It is registered to you; numbers given up are sold again, so not for accounts you must keep.',
  },
  source: 'alternatives: operator secondary numbers; 二次号 (report by RUC新闻坊)',
} satisfies AdviceText;
