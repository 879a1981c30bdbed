import type { Signal, SignalText } from '#contract/signal.ts';

/** Data or pictures given once are used for anything, for as long as they like. */
export default {
  id: 'free-use-of-data',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'free-use');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '给了就随它用', reason: '页面写着“{quote}”。交出去以后怎么用，就由不得你了。' },
  'zh-TW': { title: '給了就隨它用', reason: '頁面寫著「{quote}」。交出去以後怎麼用，就由不得你了。' },
  en: {
    title: 'Once given, used as they like',
    reason: 'The page says “{quote}”. After that it is out of your hands.',
  },
} satisfies SignalText;
