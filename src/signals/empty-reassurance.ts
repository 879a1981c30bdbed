import type { Signal, SignalText } from '#contract/signal.ts';

/** A promise of secrecy without a name behind it binds nobody. */
export default {
  id: 'empty-reassurance',
  group: 'context',
  needs: ['cues', 'contacts', 'operator'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'reassurance');
    if (!cue || !(facts.contacts.length > 0 && facts.operator === '')) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '只说放心，没说是谁', reason: '页面写着“{quote}”，却没写明是谁在收集、怎么找到他们。' },
  'zh-TW': { title: '只說放心，沒說是誰', reason: '頁面寫著「{quote}」，卻沒寫明是誰在蒐集、怎麼找到他們。' },
  en: {
    title: 'A promise with nobody behind it',
    reason: 'The page says “{quote}”, but not who they are or how to find them.',
  },
} satisfies SignalText;
