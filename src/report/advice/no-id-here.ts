import type { Advice, AdviceText } from '#contract/report.ts';

const NO_ID = new Set(['vote', 'bargain', 'lottery', 'survey', 'lead-form', 'loan', 'recruitment']);

/** An ID number is for banks, hospitals, tickets and hotel desks, not for games and adverts. */
export default {
  id: 'no-id-here',
  order: 12,
  fits: ({ purpose, asks }) =>
    NO_ID.has(purpose) && asks.some((row) => row.kind === 'national-id' || row.kind === 'id-photo'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '这里不该要身份证',
    how: '投票、抽奖、问卷、测额度、找工作，都用不着身份证号和证件照片，别填。',
    cost: '不花钱',
    limits: '银行开户、挂号、购票、寄件时另当别论。',
  },
  'zh-TW': {
    title: '這裡不該要身分證',
    how: '投票、抽獎、問卷、找工作，都用不到身分證字號和證件照片，別填。',
    cost: '不用錢',
    limits: '銀行開戶、看診掛號、購票時另當別論。',
  },
  en: {
    title: 'No ID number here',
    how: 'Votes, draws, surveys, loan checks and job adverts need no ID number and no picture of it.',
    cost: 'Free',
    limits: 'Banks, hospitals and tickets are another matter.',
  },
  source:
    '常见类型移动互联网应用程序必要个人信息范围规定 (in force 2021-05-01): none of these is among the kinds that may require it',
} satisfies AdviceText;
