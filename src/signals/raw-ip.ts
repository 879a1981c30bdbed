import type { Signal, SignalText } from '#contract/signal.ts';

/** A site without a name has no owner that can be looked up. */
export default {
  id: 'raw-ip',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    if (!site?.isIp || facts.contacts.length === 0) return null;
    return { strength: 1, quote: site.host };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '网址只是一串数字', reason: '“{quote}”没有域名，正规网站很少这样。' },
  'zh-TW': { title: '網址只是一串數字', reason: '「{quote}」沒有網域名稱，正規網站很少這樣。' },
  en: { title: 'The address is a bare number', reason: '“{quote}” has no name. Proper sites rarely do that.' },
} satisfies SignalText;
