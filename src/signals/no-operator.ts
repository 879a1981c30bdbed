import type { Signal, SignalText } from '#contract/signal.ts';

/** Without a name there is nobody to ask for deletion. */
export default {
  id: 'no-operator',
  group: 'context',
  needs: ['operator', 'contacts'],
  check(facts) {
    const field = facts.contacts[0];
    if (!field || facts.operator !== '') return null;
    return {
      strength: 1,
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '不知道是谁在收', reason: '要了“{quote}”，页面上却找不到公司名称。以后想删，都不知道找谁。' },
  'zh-TW': { title: '不知道是誰在收', reason: '要了「{quote}」，頁面上卻找不到公司名稱。以後想刪，都不知道找誰。' },
  en: {
    title: 'Nobody is named',
    reason: 'It asks for “{quote}”, but no company is named. There is nobody to ask for deletion later.',
  },
  law: 'notice',
} satisfies SignalText;
