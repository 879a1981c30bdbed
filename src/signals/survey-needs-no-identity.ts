import type { Signal, SignalText } from '#contract/signal.ts';

/** Answers are counted, not called: a survey that must know who answers says why. */
export default {
  id: 'survey-needs-no-identity',
  group: 'ask',
  needs: ['needlessAsks'],
  check: (facts) => facts.needlessAsks.survey ?? null,
} satisfies Signal;

export const text = {
  'zh-CN': { title: '问卷不需要知道你是谁', reason: '页面要“{quote}”，可问卷看的是答案，不是你的号码或身份。' },
  'zh-TW': { title: '問卷不需要知道你是誰', reason: '頁面要「{quote}」，但問卷看的是答案，不是你的號碼或身分。' },
  en: {
    title: 'A survey need not know who you are',
    reason: 'The page asks for “{quote}”, but a survey is about answers, not about who gives them.',
  },
  law: 'minimal',
} satisfies SignalText;
