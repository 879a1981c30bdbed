import type { Signal, SignalText } from '#contract/signal.ts';

/** Whoever gets the number must be named and agreed to separately (PIPL art. 23). */
export default {
  id: 'shares-with-partners',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'consent-shares');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '会把资料给别家', reason: '页面写着“{quote}”。把你的号码交给别人，应当说清楚是谁，并单独问你。' },
  'zh-TW': { title: '會把資料給別家', reason: '頁面寫著「{quote}」。要把你的資料交給誰，應該說清楚。' },
  en: {
    title: 'It passes your data on',
    reason: 'The page says “{quote}”. Whoever gets your number should be named, and you should be asked.',
  },
  law: 'sharing',
} satisfies SignalText;
