import type { Signal, SignalText } from '#contract/signal.ts';

/** Where the data goes is not who the person thinks they are talking to. */
export default {
  id: 'sends-elsewhere',
  group: 'site',
  needs: ['site', 'contacts', 'forms'],
  check(facts) {
    const action = facts.site?.actions.find(
      (one) => one.crossSite && facts.contacts.some((field) => field.form === one.form),
    );
    if (!action) return null;
    return { strength: 1, quote: action.host, selector: facts.forms[action.form]?.selector ?? '' };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '资料会发到别的网站', reason: '填的内容会发到“{quote}”，不是你现在看的网站。' },
  'zh-TW': { title: '資料會送到別的網站', reason: '填的內容會送到「{quote}」，不是你現在看的網站。' },
  en: {
    title: 'It sends your data elsewhere',
    reason: 'What you fill in goes to “{quote}”, not to the site you are on.',
  },
} satisfies SignalText;
