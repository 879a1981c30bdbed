import type { Signal, SignalText } from '#contract/signal.ts';

/** A business site in mainland China shows its ICP number; one that claims to be one and has none is worth a look. */
export default {
  id: 'no-site-licence',
  group: 'site',
  needs: ['site', 'contacts', 'cues', 'operator'],
  check(facts) {
    const { site } = facts;
    if (!site || facts.contacts.length === 0 || facts.operator !== '') return null;
    const cue = facts.cues.find((one) => one.cue === 'mainland-business');
    return cue ? { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame } : null;
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '没有备案号', reason: '页面写着“{quote}”，却没写是哪家公司，也没有网站备案号。' },
  'zh-TW': { title: '沒有備案號', reason: '頁面寫著「{quote}」，卻沒寫是哪家公司，也沒有網站備案號。' },
  en: {
    title: 'No site licence shown',
    reason: 'The page says “{quote}”, yet names no company and no ICP number, as mainland sites do.',
  },
} satisfies SignalText;
