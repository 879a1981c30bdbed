import type { Signal, SignalText } from '#contract/signal.ts';

/** Carrier passwords, card passwords and balances are never needed by anyone but their issuer. */
export default {
  id: 'secret-asked',
  group: 'ask',
  needs: ['cues', 'contacts'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'secret');
    if (!cue || !(facts.contacts.length > 0)) return null;
    return { strength: cue.weight, quote: cue.quote, selector: cue.selector, frame: cue.frame };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要别人不该知道的密码', reason: '页面写着“{quote}”。服务密码、银行卡密码、余额，任何人都不该问。' },
  'zh-TW': { title: '要別人不該知道的密碼', reason: '頁面寫著「{quote}」。密碼、卡片背面號碼、餘額，誰都不該問。' },
  en: {
    title: 'It wants a secret nobody should ask for',
    reason: 'The page says “{quote}”. Nobody but the issuer ever needs that.',
  },
} satisfies SignalText;
