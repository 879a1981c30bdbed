import type { Advice, AdviceText } from '#contract/report.ts';

/** Costs nothing and often works: what is not marked as required may stay empty. */
export default {
  id: 'leave-optional-blank',
  order: 20,
  fits: ({ asks, level }) =>
    level !== 'low' && asks.some((row) => !row.required && row.visible && row.need !== 'needed'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '没说必填的，先空着',
    how: '没有标必填的项目先不填，直接提交试试。',
    cost: '不花钱',
    limits: '提交时它提示必须填，就空不了。',
  },
  'zh-TW': {
    title: '沒說必填的，先留空',
    how: '沒有標示必填的欄位先不要填，直接送出試試。',
    cost: '不用錢',
    limits: '送出時它提示必須填，就不能留空。',
  },
  en: {
    title: 'Leave optional boxes empty',
    how: 'Send the form without the boxes that are not marked as required.',
    cost: 'Free',
    limits: 'Not where the page then tells you to fill it in.',
  },
  source: '个人信息保护法 art. 16; 個人資料保護法 art. 8 (6)',
} satisfies AdviceText;
