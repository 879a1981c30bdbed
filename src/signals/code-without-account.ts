import type { Signal, SignalText } from '#contract/signal.ts';

/** A code proves that the number is real and yours. Where there is nothing to protect, it proves it for the seller. */
export default {
  id: 'code-without-account',
  group: 'ask',
  needs: ['asked', 'needless'],
  check(facts) {
    const field = facts.asked['sms-code'];
    if (!field || facts.needless === 0) return null;
    return {
      strength: facts.needless * field.confidence,
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': {
    title: '没有账号，却要验证码',
    reason: '页面要“{quote}”。这里看不出有账号要保护，验证码只是让对方确认你的号码是真的。',
  },
  'zh-TW': {
    title: '沒有帳號，卻要驗證碼',
    reason: '頁面要「{quote}」。這裡看不出有帳號要保護，驗證碼只是讓對方確認你的號碼是真的。',
  },
  en: {
    title: 'A code without an account',
    reason:
      'The page asks for “{quote}”. There is no account to protect: the code only proves that your number is real.',
  },
} satisfies SignalText;
