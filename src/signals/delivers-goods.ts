import type { Signal, SignalText } from '#contract/signal.ts';

/** A parcel needs a name, an address and a number the courier can call. */
export default {
  id: 'delivers-goods',
  group: 'ask',
  needs: ['asked', 'chance', 'purpose', 'own'],
  check(facts) {
    // Whatever is asked: one more ask must never be what makes a page look better.
    const field = facts.asked.address ?? facts.asked.phone ?? facts.own[0];
    if (!field || facts.purpose.kind !== 'checkout') return null;
    return {
      strength: facts.chance.checkout,
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '送货确实要用', reason: '买东西送货，要“{quote}”和电话是正常的。' },
  'zh-TW': { title: '送貨確實要用', reason: '買東西送貨，要「{quote}」和電話是正常的。' },
  en: { title: 'Needed to deliver', reason: 'To deliver what you bought, “{quote}” and a phone number are usual.' },
} satisfies SignalText;
