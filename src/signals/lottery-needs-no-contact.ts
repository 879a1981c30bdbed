import type { Signal, SignalText } from '#contract/signal.ts';

/** Only a winner has a parcel to receive: an entry needs no address and no number. */
export default {
  id: 'lottery-needs-no-contact',
  group: 'ask',
  needs: ['needlessAsks'],
  check: (facts) => facts.needlessAsks.lottery ?? null,
} satisfies Signal;

export const text = {
  'zh-CN': { title: '抽奖不必先留联系方式', reason: '页面要“{quote}”。真要寄奖品，中奖以后再填也来得及。' },
  'zh-TW': { title: '抽獎不必先留聯絡方式', reason: '頁面要「{quote}」。真的要寄獎品，中獎後再填也來得及。' },
  en: {
    title: 'A prize draw can ask later',
    reason: 'The page asks for “{quote}”. A prize can be sent after you have won; entering needs nothing.',
  },
  law: 'minimal',
} satisfies SignalText;
