import type { Signal, SignalText } from '#contract/signal.ts';

/**
 * Before collecting, a page must say who, what for and how long (PIPL art. 17). A box that was ticked already is no word
 * about it: else ticking it would speak for the page.
 */
export default {
  id: 'no-policy',
  group: 'context',
  needs: ['consent', 'contacts', 'cues'],
  check(facts) {
    const field = facts.contacts[0];
    const told =
      facts.consent.policies.length > 0 || facts.consent.boxes.some((box) => box.to === 'policy' && !box.checked);
    if (!field || told || facts.cues.some((cue) => cue.cue === 'policy-words')) return null;
    return {
      strength: 1,
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '没说怎么用你的资料', reason: '要了“{quote}”，却没有隐私说明：谁在收、用来做什么、保存多久。' },
  'zh-TW': { title: '沒說怎麼用你的資料', reason: '要了「{quote}」，卻沒有隱私說明：誰在收、用途是什麼、保存多久。' },
  en: {
    title: 'No word on how your data is used',
    reason: 'It asks for “{quote}” but has no privacy notice: who, what for, how long.',
  },
  law: 'notice',
} satisfies SignalText;
