import type { Signal, SignalText } from '#contract/signal.ts';

/** A port in the address is common in tests and at home, rare where people shop. */
export default {
  id: 'odd-port',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    if (!site || site.port === '' || facts.contacts.length === 0) return null;
    return { strength: 1, quote: `${site.host}:${site.port}` };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '网址带着端口号', reason: '“{quote}”带着端口号，给大众用的网站很少这样。' },
  'zh-TW': { title: '網址帶著連接埠', reason: '「{quote}」帶著連接埠號，給大眾用的網站很少這樣。' },
  en: { title: 'A port in the address', reason: '“{quote}” carries a port number, which public sites rarely do.' },
} satisfies SignalText;
