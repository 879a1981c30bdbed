import type { Signal, SignalText } from '#contract/signal.ts';

/** Accounts that publish, chat or trade, tickets and money must know who one is (网络安全法 art. 26, old 24; 反电信网络诈骗法 art. 21). */
export default {
  id: 'real-name-duty',
  group: 'ask',
  needs: ['cues', 'chance'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'real-name-law');
    if (!cue) return null;
    return {
      strength:
        cue.weight *
        Math.max(
          facts.chance.government,
          facts.chance.bank,
          facts.chance.signup,
          facts.chance.booking,
          facts.chance.payment,
        ),
      quote: cue.quote,
      selector: cue.selector,
      frame: cue.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '按规定要实名', reason: '页面写着“{quote}”。发帖、交易、购票、金融账号，法律确实要求实名。' },
  'zh-TW': { title: '依規定要實名', reason: '頁面寫著「{quote}」。金融、購票等服務，確實可能需要核對身分。' },
  en: {
    title: 'The law asks for a real name',
    reason: 'The page says “{quote}”. Accounts that publish or trade, tickets and money do need one in China.',
  },
  law: 'realName',
} satisfies SignalText;
