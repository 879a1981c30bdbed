import type { Signal, SignalText } from '#contract/signal.ts';

/** A box that may not stay empty leaves no choice where the purpose needs none of it. */
export default {
  id: 'insists-on-contact',
  group: 'ask',
  needs: ['contacts', 'needless'],
  check(facts) {
    const field = facts.contacts.find((contact) => contact.required);
    if (!field) return null;
    return {
      strength: facts.needless * facts.reach,
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '不填就不让继续', reason: '“{quote}”是必填的，可这件事本来用不着它。' },
  'zh-TW': { title: '不填就不讓你繼續', reason: '「{quote}」是必填的，但這件事本來用不到它。' },
  en: { title: 'It may not stay empty', reason: '“{quote}” must be filled in, though this needs none of it.' },
  law: 'minimal',
} satisfies SignalText;
