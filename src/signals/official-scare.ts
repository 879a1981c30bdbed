import type { Signal, SignalText } from '#contract/signal.ts';

/** Authorities do not stop cards by a form behind a link; such forms ask for cards and codes. */
export default {
  id: 'official-scare',
  group: 'context',
  needs: ['cues', 'contacts', 'asked'],
  check(facts) {
    const cue = facts.cues.find((one) => one.cue === 'official-scare');
    const wantsCard = facts.asked['bank-card'] !== undefined;
    const wantsId = facts.asked['national-id'] !== undefined || facts.asked['id-photo'] !== undefined;
    if (!cue || !(facts.contacts.length > 0 || wantsCard)) return null;
    return {
      strength: cue.weight * (wantsCard ? 1 : wantsId ? 0.8 : 0.55),
      quote: cue.quote,
      selector: cue.selector,
      frame: cue.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '用“停用”“异常”吓你', reason: '页面写着“{quote}”。别在这里填，去官方App或打官方电话问。' },
  'zh-TW': { title: '用「停用」「異常」嚇你', reason: '頁面寫著「{quote}」。別在這裡填，請打官方電話或 165 詢問。' },
  en: {
    title: 'It scares you with a block',
    reason: 'The page says “{quote}”. Do not fill it in here; ask through the official app or number.',
  },
  law: 'honest',
} satisfies SignalText;
