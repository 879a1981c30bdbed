import type { Signal, SignalText } from '#contract/signal.ts';

/** A number instead of a name: nobody stands behind it that can be looked up. */
export default {
  id: 'sends-to-ip',
  group: 'site',
  needs: ['site', 'contacts', 'forms'],
  check(facts) {
    const action = facts.site?.actions.find(
      (one) => one.isIp && facts.contacts.some((field) => field.form === one.form),
    );
    if (!action) return null;
    return { strength: 1, quote: action.host, selector: facts.forms[action.form]?.selector ?? '' };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '资料会发到一串数字', reason: '填的内容会发到“{quote}”，只是一个数字地址，查不到是谁。' },
  'zh-TW': { title: '資料會送到一串數字', reason: '填的內容會送到「{quote}」，只是一個數字位址，查不到是誰。' },
  en: {
    title: 'It sends to a bare number',
    reason: 'What you fill in goes to “{quote}”, an address that names nobody.',
  },
} satisfies SignalText;
