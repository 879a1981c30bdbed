import type { Advice, AdviceText } from '#contract/report.ts';

const GAMES = new Set(['vote', 'bargain', 'lottery', 'survey']);

/** A vote, a bargain, a draw, a test: nothing is lost by not taking part. */
export default {
  id: 'close-page',
  order: 10,
  fits: ({ purpose, level }) => level !== 'low' && GAMES.has(purpose),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '不参加，关掉就好',
    how: '不参加也没有损失，直接关掉这个页面。',
    cost: '不花钱',
    limits: '真想用这项服务的话，另当别论。',
  },
  'zh-TW': {
    title: '不參加，關掉就好',
    how: '不參加也沒有損失，直接關掉這個頁面。',
    cost: '不用錢',
    limits: '真的需要這項服務的話，另當別論。',
  },
  en: {
    title: 'Close the page',
    how: 'You lose nothing by not taking part.',
    cost: 'Free',
    limits: 'Not if you really want the service.',
  },
  source: '长沙晚报, Nov 2021: 慎重参加网络调查、投票、砍价等活动，尽量不提供手机号码',
} satisfies AdviceText;
