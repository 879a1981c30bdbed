import type { Signal, SignalText } from '#contract/signal.ts';

/** A name and rules that open give a person somebody to hold to them. Both can be copied, so it weighs little. */
export default {
  id: 'named-operator',
  group: 'context',
  needs: ['operator', 'consent'],
  check(facts) {
    if (facts.operator === '' || !facts.consent.policies.some((link) => link.href !== null)) return null;
    return { strength: 1, quote: facts.operator };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '写明了是谁', reason: '页面写明由“{quote}”运营，也有隐私说明。' },
  'zh-TW': { title: '寫明了是誰', reason: '頁面寫明由「{quote}」經營，也有隱私說明。' },
  en: { title: 'It names who runs it', reason: 'The page names “{quote}” and links to a privacy notice.' },
} satisfies SignalText;
