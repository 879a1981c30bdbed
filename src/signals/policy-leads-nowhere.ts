import type { Signal, SignalText } from '#contract/signal.ts';

/** A link to the rules that leads nowhere is a drawing of a link. Scripts may open it, so it weighs little. */
export default {
  id: 'policy-leads-nowhere',
  group: 'context',
  needs: ['consent', 'contacts'],
  check(facts) {
    const { policies } = facts.consent;
    const dead = policies.find((link) => link.href === null);
    if (!dead || policies.some((link) => link.href !== null) || facts.contacts.length === 0) return null;
    return { strength: 1, quote: dead.text, frame: dead.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '协议点不开', reason: '“{quote}”没有通向任何页面，写了什么无从看起。' },
  'zh-TW': { title: '條款點不開', reason: '「{quote}」沒有連到任何頁面，寫了什麼無從看起。' },
  en: { title: 'The rules lead nowhere', reason: '“{quote}” links to no page, so nobody can read the rules.' },
  law: 'notice',
} satisfies SignalText;
