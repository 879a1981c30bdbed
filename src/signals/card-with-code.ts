import type { Signal, SignalText } from '#contract/signal.ts';

/** A card number with the code that is sent to its owner's phone is all it takes to spend; the ID number makes it whole. */
export default {
  id: 'card-with-code',
  group: 'ask',
  needs: ['asked'],
  check(facts) {
    const { 'bank-card': card, 'sms-code': code, 'national-id': id } = facts.asked;
    if (!card || !code) return null;
    return {
      strength: Math.min(card.confidence, code.confidence) * (0.5 + 0.5 * (id?.confidence ?? 0)),
      quote: card.label,
      selector: card.selector,
      frame: card.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': {
    title: '卡号和验证码一起要',
    reason: '除了“{quote}”，还要短信验证码。这两样在一起，卡里的钱就能被转走。',
  },
  'zh-TW': {
    title: '卡號和驗證碼一起要',
    reason: '除了「{quote}」，還要簡訊驗證碼。兩樣湊在一起，卡裡的錢就能被轉走。',
  },
  en: {
    title: 'Card number and code together',
    reason: 'Besides “{quote}” it asks for the code from a text message. Together they are enough to spend your money.',
  },
} satisfies SignalText;
