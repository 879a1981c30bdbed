import type { Signal, SignalText } from '#contract/signal.ts';

/** A clock on a form hurries people past the question why. */
export default {
  id: 'countdown',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'countdown');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '用倒计时催你', reason: '页面写着“{quote}”。催得越急，越该慢一点。' },
  'zh-TW': { title: '用倒數計時催你', reason: '頁面寫著「{quote}」。催得越急，越該慢一點。' },
  en: {
    title: 'A clock to hurry you',
    reason: 'The page says “{quote}”. The more it hurries you, the slower you may go.',
  },
} satisfies SignalText;
