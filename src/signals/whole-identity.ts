import type { Signal, SignalText } from '#contract/signal.ts';

/** Phone, name and ID number together are what is needed to pass for somebody. */
export default {
  id: 'whole-identity',
  group: 'ask',
  needs: ['asked', 'contacts'],
  check(facts) {
    const { phone, 'real-name': name, 'national-id': id } = facts.asked;
    if (!phone || !name || !id) return null;
    return {
      strength: Math.min(phone.confidence, name.confidence, id.confidence),
      quote: id.label,
      selector: id.selector,
      frame: id.frame,
      count: 3,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '姓名、手机、证件一次要齐', reason: '除了姓名和手机，还要“{quote}”。这几样凑齐，别人就能冒充你。' },
  'zh-TW': {
    title: '姓名、手機、證件一次要齊',
    reason: '除了姓名和手機，還要「{quote}」。這幾樣湊齊，別人就能冒充你。',
  },
  en: {
    title: 'Name, phone and ID all at once',
    reason: 'Besides name and phone it asks for “{quote}”. Together they are enough to pass for you.',
  },
} satisfies SignalText;
