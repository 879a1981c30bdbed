import type { Signal, SignalText } from '#contract/signal.ts';

/** A page that says in words that the number may stay out leaves the choice. */
export default {
  id: 'says-optional',
  group: 'ask',
  needs: ['contacts', 'needless'],
  check(facts) {
    const field = facts.contacts.find((contact) => contact.saysOptional);
    if (!field || facts.contacts.some((contact) => !contact.saysOptional)) return null;
    return { strength: facts.needless, quote: field.label, selector: field.selector, frame: field.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '说明了可以不填', reason: '“{quote}”写明可以不填，留空就好。' },
  'zh-TW': { title: '說明了可以不填', reason: '「{quote}」寫明可以不填，留空就好。' },
  en: { title: 'It says you may leave it out', reason: '“{quote}” is marked as optional: leave it empty.' },
} satisfies SignalText;
