import type { Signal, SignalText } from '#contract/signal.ts';

/** A box the page has ticked is not consent (PIPL art. 14). */
export default {
  id: 'consent-preticked',
  group: 'context',
  needs: ['consent', 'contacts'],
  check(facts) {
    const ticked = facts.consent.boxes.filter((one) => one.checked && one.to !== 'other');
    const box = ticked.find((one) => one.to !== 'policy') ?? ticked[0];
    if (!box || facts.contacts.length === 0) return null;
    return {
      strength: box.to === 'policy' ? 0.6 : 1,
      quote: box.label,
      selector: box.selector,
      frame: box.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '同意框已经替你勾上', reason: '“{quote}”已经替你勾好了。同意应该由你自己来勾。' },
  'zh-TW': { title: '同意框已經替你勾好', reason: '「{quote}」已經替你勾好了。同意應該由你自己來勾。' },
  en: { title: 'The box is ticked for you', reason: '“{quote}” is already ticked. Consent should be yours to give.' },
  law: 'consent',
} satisfies SignalText;
