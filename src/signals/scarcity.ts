import type { Signal, SignalText } from '#contract/signal.ts';

/** “Only a few left” cannot be checked, and is often written into the page for everybody. */
export default {
  id: 'scarcity',
  group: 'context',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'scarcity');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '说名额不多了', reason: '页面写着“{quote}”。真假没法核实，别被它赶着填。' },
  'zh-TW': { title: '說名額不多了', reason: '頁面寫著「{quote}」。真假無法查證，別被它趕著填。' },
  en: {
    title: 'It says little is left',
    reason: 'The page says “{quote}”. You cannot check it, so do not let it rush you.',
  },
} satisfies SignalText;
