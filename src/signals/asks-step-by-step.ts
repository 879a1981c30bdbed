import { CONTACT_KINDS } from '#contract/kinds.ts';
import type { Signal, SignalText } from '#contract/signal.ts';

/** What comes in a second step was not there when the person decided to begin. */
export default {
  id: 'asks-step-by-step',
  group: 'ask',
  needs: ['own', 'needless'],
  check(facts) {
    const later = facts.own.filter((one) => one.hiddenAs === 'later-step' && CONTACT_KINDS.has(one.kind));
    const field = later[0];
    if (!field || facts.needless === 0) return null;
    return {
      strength: facts.needless * Math.max(...later.map(({ confidence }) => confidence)),
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '先藏着，后面才要', reason: '现在看不到，下一步会要“{quote}”。' },
  'zh-TW': { title: '先藏著，後面才要', reason: '現在看不到，下一步會要「{quote}」。' },
  en: { title: 'It asks later', reason: 'You cannot see it yet, but a later step asks for “{quote}”.' },
} satisfies SignalText;
