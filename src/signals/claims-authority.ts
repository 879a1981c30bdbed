import type { Signal, SignalText } from '#contract/signal.ts';

/** A page that speaks as an authority on an address that any business can buy. */
export default {
  id: 'claims-authority',
  group: 'site',
  needs: ['site', 'contacts', 'cues'],
  check(facts) {
    const { site } = facts;
    const cue = facts.cues.find((one) => one.cue === 'authority');
    if (!site || !cue || facts.isOfficial || facts.contacts.length === 0) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '自称官方，网址不是', reason: '页面写着“{quote}”，网址却不是政府专用的。去官网核对一下。' },
  'zh-TW': { title: '自稱官方，網址不是', reason: '頁面寫著「{quote}」，網址卻不是 gov 結尾。請到官網核對。' },
  en: {
    title: 'It claims to be official',
    reason: 'The page says “{quote}”, but its address is not an official one. Check on the official site.',
  },
} satisfies SignalText;
