import type { Signal, SignalText } from '#contract/signal.ts';

/** A CV finds a job; the ID number and the bank card belong to the contract after it (necessary-information rule 2021, row 11). */
export default {
  id: 'job-wants-id',
  group: 'ask',
  needs: ['asked', 'chance'],
  check(facts) {
    const { 'national-id': number, 'id-photo': photo, 'bank-card': card } = facts.asked;
    const field = number ?? photo ?? card;
    if (!field || facts.chance.recruitment === 0) return null;
    return {
      strength: facts.chance.recruitment * Math.max(...[number, photo, card].map((one) => one?.confidence ?? 0)),
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': {
    title: '找工作还用不着证件号',
    reason: '页面要“{quote}”。投简历的时候用不着证件号和银行卡，入职签合同时再给。',
  },
  'zh-TW': {
    title: '找工作還用不到證件號碼',
    reason: '頁面要「{quote}」。投履歷時用不到證件號碼和銀行帳戶，到職簽約時再給。',
  },
  en: {
    title: 'A job advert needs no ID number',
    reason: 'The page asks for “{quote}”. A CV is enough to apply; an ID number comes with the contract.',
  },
  law: 'minimal',
} satisfies SignalText;
