import type { Advice, AdviceText } from '#contract/report.ts';

/** Only a winner needs a parcel, so only a winner needs to give an address. */
export default {
  id: 'ask-later',
  order: 15,
  fits: ({ purpose, asks }) => purpose === 'lottery' && asks.length > 0,
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '中奖后再填',
    how: '先问清楚：能不能等中奖以后再填电话和地址。',
    cost: '不花钱',
    limits: '对方坚持先填，就不参加。',
  },
  'zh-TW': {
    title: '中獎後再填',
    how: '先問清楚：能不能等中獎後再填電話和地址。',
    cost: '不用錢',
    limits: '對方堅持要先填，就別參加。',
  },
  en: {
    title: 'Give it after you have won',
    how: 'Ask whether phone and address can wait until you have won.',
    cost: 'Free',
    limits: 'If they insist, do not take part.',
  },
  source: 'our reading of 常见类型移动互联网应用程序必要个人信息范围规定, row 6',
} satisfies AdviceText;
