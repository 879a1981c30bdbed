import type { Signal, SignalText } from '#contract/signal.ts';

/**
 * What a number is for must be said before it is asked (PIPL art. 17, PDPA art. 8). Where the page as a whole tells it, as
 * a log-in or a checkout does, nobody has to write it out: this speaks of pages that leave one guessing.
 */
export default {
  id: 'no-purpose-stated',
  group: 'context',
  needs: ['contacts', 'purposes', 'cues'],
  check(facts) {
    const field = facts.contacts[0];
    if (!field || facts.cues.some(({ cue }) => cue === 'states-purpose')) return null;
    const guessed = Math.max(0, ...facts.purposes.map(({ kind, confidence }) => (kind === 'other' ? 0 : confidence)));
    // From one half on the page is taken for what it seems to be; below one quarter it could be anything.
    const strength = Math.min(1, (0.5 - guessed) / 0.25);
    return strength > 0 ? { strength, quote: field.label, selector: field.selector, frame: field.frame } : null;
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '看不出要来做什么', reason: '要了“{quote}”，整页却看不出是拿来做什么的。先问清楚再填。' },
  'zh-TW': { title: '看不出要來做什麼', reason: '要了「{quote}」，整個頁面卻看不出是拿來做什麼的。先問清楚再填。' },
  en: {
    title: 'No word on what for',
    reason: 'It asks for “{quote}”, and nothing on the page tells what for. Ask before you fill it in.',
  },
  law: 'notice',
} satisfies SignalText;
