import type { Signal, SignalText } from '#contract/signal.ts';

/** A price cut by friends is a count of clicks; a number turns the clicks into leads. */
export default {
  id: 'bargain-needs-no-contact',
  group: 'ask',
  needs: ['needlessAsks'],
  check: (facts) => facts.needlessAsks.bargain ?? null,
} satisfies Signal;

export const text = {
  'zh-CN': {
    title: '砍价助力用不着联系方式',
    reason: '页面要“{quote}”，可砍价、助力只是点几下，留了号码常常只是多了推销电话。',
  },
  'zh-TW': {
    title: '砍價助力用不到聯絡方式',
    reason: '頁面要「{quote}」，但砍價、助力只是按幾下，留了號碼往往只是多了推銷電話。',
  },
  en: {
    title: 'A price-cut game needs no contact data',
    reason: 'The page asks for “{quote}”, but helping to cut a price is only a click.',
  },
  law: 'minimal',
} satisfies SignalText;
