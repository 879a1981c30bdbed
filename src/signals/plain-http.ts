import type { Signal, SignalText } from '#contract/signal.ts';

/** Whoever sits on the way, such as on a shared Wi-Fi, reads what is sent. */
export default {
  id: 'plain-http',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    const field = facts.contacts[0];
    if (!site || site.secure || !field) return null;
    return { strength: 1, quote: `http://${site.host}`, selector: field.selector, frame: field.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '连接没有加密', reason: '“{quote}”没有加密，你填的内容路上谁都能看见。' },
  'zh-TW': { title: '連線沒有加密', reason: '「{quote}」沒有加密，你填的內容途中別人看得到。' },
  en: {
    title: 'The connection is not encrypted',
    reason: '“{quote}” is not encrypted: others on the way can read what you send.',
  },
} satisfies SignalText;
