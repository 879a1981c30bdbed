import type { Signal, SignalText } from '#contract/signal.ts';

/** A picture of a card can be used again by whoever gets it; a number can at least be doubted. */
export default {
  id: 'id-photo-asked',
  group: 'ask',
  needs: ['asked'],
  check(facts) {
    const field = facts.asked['id-photo'];
    if (!field) return null;
    return {
      strength: field.confidence,
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要证件照片', reason: '页面要“{quote}”。证件照片一旦流出去就收不回来，非给不可时先加水印。' },
  'zh-TW': { title: '要證件照片', reason: '頁面要「{quote}」。證件照片一流出去就收不回來，非給不可時請先加浮水印。' },
  en: {
    title: 'It wants a picture of your ID',
    reason: 'The page asks for “{quote}”. A picture cannot be taken back; if you must, put a watermark on it first.',
  },
} satisfies SignalText;
