import type { Signal, SignalText } from '#contract/signal.ts';

/** Money before the thing promised is how the promise is kept from being one. */
export default {
  id: 'pay-first',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'pay-first');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要你先付钱', reason: '页面写着“{quote}”。先交钱才给好处的，多半拿不到好处。' },
  'zh-TW': { title: '要你先付錢', reason: '頁面寫著「{quote}」。先付錢才給好處的，多半拿不到好處。' },
  en: {
    title: 'Pay first',
    reason: 'The page says “{quote}”. Where you must pay before you get, you often do not get.',
  },
} satisfies SignalText;
