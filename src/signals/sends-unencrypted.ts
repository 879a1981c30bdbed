import type { Signal, SignalText } from '#contract/signal.ts';

/** A secure page with an insecure form gives the padlock and takes it away. */
export default {
  id: 'sends-unencrypted',
  group: 'site',
  needs: ['site', 'contacts', 'forms'],
  check(facts) {
    const action = facts.site?.actions.find(
      (one) => facts.site?.secure && !one.secure && facts.contacts.some((field) => field.form === one.form),
    );
    if (!action) return null;
    return { strength: 1, quote: `http://${action.host}`, selector: facts.forms[action.form]?.selector ?? '' };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '提交时不加密', reason: '页面本身加密，提交却发往没加密的“{quote}”。' },
  'zh-TW': { title: '送出時不加密', reason: '頁面本身有加密，送出卻是到沒加密的「{quote}」。' },
  en: {
    title: 'It sends without encryption',
    reason: 'The page is encrypted, but the form goes to “{quote}”, which is not.',
  },
} satisfies SignalText;
