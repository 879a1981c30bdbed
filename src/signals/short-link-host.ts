import type { Signal, SignalText } from '#contract/signal.ts';

const SHORT = new Set([
  't.cn',
  'dwz.cn',
  'url.cn',
  'suo.im',
  'bit.ly',
  'tinyurl.com',
  'reurl.cc',
  'is.gd',
  'goo.su',
  'ppt.cc',
  'lihi.cc',
]);

/** Short links hide where one is; a form that stays on one hides it for good. */
export default {
  id: 'short-link-host',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    if (!site || facts.contacts.length === 0 || !SHORT.has(site.registrableDomain)) return null;
    return { strength: 1, quote: site.host };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '短链接上的表单', reason: '“{quote}”是短链接，看不出背后是谁。' },
  'zh-TW': { title: '短網址上的表單', reason: '「{quote}」是短網址，看不出背後是誰。' },
  en: { title: 'A form on a short link', reason: '“{quote}” is a short link: you cannot see who is behind it.' },
} satisfies SignalText;
