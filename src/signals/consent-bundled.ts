import type { Signal, SignalText } from '#contract/signal.ts';

/** One tick for the service and for passing the data on leaves no way to say no to the second. */
export default {
  id: 'consent-bundled',
  group: 'context',
  needs: ['consent', 'contacts'],
  check(facts) {
    const box = facts.consent.boxes.find((one) => one.required && (one.to === 'sharing' || one.to === 'marketing'));
    if (!box || facts.contacts.length === 0) return null;
    return { strength: 1, quote: box.label, selector: box.selector, frame: box.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '不同意推销就不让用', reason: '“{quote}”不勾就不能继续。推销和共享应该能单独拒绝。' },
  'zh-TW': { title: '不同意行銷就不讓用', reason: '「{quote}」不勾就不能繼續。行銷和提供給別人，應該能另外拒絕。' },
  en: {
    title: 'No service without marketing',
    reason: '“{quote}” must be ticked to go on. You should be able to say no to that alone.',
  },
  law: 'sharing',
} satisfies SignalText;
