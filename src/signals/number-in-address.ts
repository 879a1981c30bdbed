import type { Signal, SignalText } from '#contract/signal.ts';

/** What is sent by GET stands in the address: in the history, in logs, in what the next page is told. */
export default {
  id: 'number-in-address',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const action = facts.site?.actions.find(
      (one) => one.inAddress && facts.contacts.some((field) => field.form === one.form),
    );
    const field = action && facts.contacts.find((one) => one.form === action.form);
    if (!field) return null;
    return { strength: 1, quote: field.label, selector: field.selector, frame: field.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '号码会写进网址', reason: '“{quote}”提交后会出现在网址里，浏览记录和服务器日志都会留下。' },
  'zh-TW': { title: '號碼會寫進網址', reason: '「{quote}」送出後會出現在網址裡，瀏覽紀錄和伺服器都會留下。' },
  en: {
    title: 'Your data ends up in the address',
    reason: '“{quote}” will stand in the address, and so in the history and in logs.',
  },
} satisfies SignalText;
