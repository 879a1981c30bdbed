import type { Signal, SignalText } from '#contract/signal.ts';

/** Sharing first spreads the page; what was promised comes, if at all, after a number. */
export default {
  id: 'share-wall',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'share-wall');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要你先转发、拉人', reason: '页面写着“{quote}”。先拉人再给好处，吃亏的可能是你和朋友。' },
  'zh-TW': { title: '要你先分享、拉人', reason: '頁面寫著「{quote}」。先拉人再給好處，吃虧的可能是你和朋友。' },
  en: { title: 'Share first', reason: 'The page says “{quote}”. Friends first, reward later: both of you may lose.' },
} satisfies SignalText;
