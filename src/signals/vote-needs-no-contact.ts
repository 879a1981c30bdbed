import type { Signal, SignalText } from '#contract/signal.ts';

/** A poll counts votes; it has no use for a way to reach the voter. */
export default {
  id: 'vote-needs-no-contact',
  group: 'ask',
  needs: ['needlessAsks'],
  check: (facts) => facts.needlessAsks.vote ?? null,
} satisfies Signal;

export const text = {
  'zh-CN': { title: '投票用不着联系方式', reason: '页面要“{quote}”，可投票只要点一下，不用知道你是谁。' },
  'zh-TW': { title: '投票用不到聯絡方式', reason: '頁面要「{quote}」，但投票只要按一下，不需要知道你是誰。' },
  en: { title: 'A vote needs no way to reach you', reason: 'The page asks for “{quote}”, but a vote is one click.' },
  law: 'minimal',
} satisfies SignalText;
