import type { Signal, SignalText } from '#contract/signal.ts';

/** Everybody “wins” the same constant; the joy comes before the question. */
export default {
  id: 'prize-before-ask',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'prize-won');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '先说你中了，再要资料', reason: '页面写着“{quote}”。先让人高兴，再要号码，是常见的套路。' },
  'zh-TW': { title: '先說你中了，再要資料', reason: '頁面寫著「{quote}」。先讓人高興，再要號碼，是常見的手法。' },
  en: {
    title: 'You have won, now fill this in',
    reason: 'The page says “{quote}”. First the joy, then the question for your number: a common trick.',
  },
  law: 'honest',
} satisfies SignalText;
