import type { Signal, SignalText } from '#contract/signal.ts';

/** The small print turns a form into permission for sales calls. */
export default {
  id: 'consent-to-calls',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'consent-marketing');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '小字里同意了推销', reason: '页面写着“{quote}”。提交以后，推销电话和短信就有了“你同意过”的说法。' },
  'zh-TW': {
    title: '小字裡同意了推銷',
    reason: '頁面寫著「{quote}」。送出之後，推銷電話和簡訊就有了「你同意過」的說法。',
  },
  en: {
    title: 'The small print allows sales calls',
    reason: 'The page says “{quote}”. After that, sales calls can point to your consent.',
  },
  law: 'calls',
} satisfies SignalText;
