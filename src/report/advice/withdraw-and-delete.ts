import type { Advice, AdviceText } from '#contract/report.ts';

/** Consent can be taken back and data must then be deleted. */
export default {
  id: 'withdraw-and-delete',
  order: 70,
  fits: ({ level, asks, region }) => level !== 'low' && asks.some((row) => row.kind === 'phone') && region !== 'other',
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '已经填了？让对方删',
    how: '联系对方客服：“我撤回同意，请删除我的手机号和相关信息，并告知曾提供给谁。”',
    cost: '不花钱',
    limits: '找不到对方是谁时没办法用。',
  },
  'zh-TW': {
    title: '已經填了？請對方刪',
    how: '聯絡對方客服：「請依個資法第3條、第11條停止利用並刪除我的個人資料。」',
    cost: '不用錢',
    limits: '找不到對方是誰時沒辦法用。',
  },
  en: {
    title: 'Already sent? Have it deleted',
    how: 'Write to them: “I withdraw my consent; delete my number and tell me who received it.”',
    cost: 'Free',
    limits: 'Not where nobody can be found.',
  },
  source: '个人信息保护法 arts 15, 45, 47, 50; 個人資料保護法 arts 3, 11, 13',
} satisfies AdviceText;
