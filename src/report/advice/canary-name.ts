import type { Purpose } from '#contract/kinds.ts';
import type { Advice, AdviceText } from '#contract/report.ts';

/** Pages that check a name with nobody. */
const UNCHECKED: ReadonlySet<Purpose> = new Set([
  'vote',
  'bargain',
  'lottery',
  'survey',
  'lead-form',
  'checkout',
  'contact',
]);

/** A tag in the name shows later who passed it on. */
export default {
  id: 'canary-name',
  order: 60,
  fits: ({ asks, purpose }) => asks.some((row) => row.kind === 'real-name') && UNCHECKED.has(purpose),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '姓名里留个记号',
    how: '姓名写成“王女士-某某网”，每个网站不一样。以后有人这样叫你，就知道是谁泄露的。',
    cost: '不花钱',
    limits: '要核对证件的地方（购票、住宿、实名）不能用。',
  },
  'zh-TW': {
    title: '姓名裡留個記號',
    how: '姓名寫成「王小姐-某某網」，每個網站不一樣。以後有人這樣叫你，就知道是誰外洩的。',
    cost: '不用錢',
    limits: '要核對證件的地方（購票、住宿）不能用。',
  },
  en: {
    title: 'Put a tag in the name',
    how: 'Write “Ms Wang – shop X”, another tag for each site. A call that uses it tells you who passed it on.',
    cost: 'Free',
    limits: 'Not where the name is checked against an ID.',
  },
  source: 'alternatives: 姓名+平台简称 (o062.cn, undated)',
} satisfies AdviceText;
