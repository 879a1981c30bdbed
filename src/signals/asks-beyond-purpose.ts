import type { Field } from '#contract/facts.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { Signal, SignalText } from '#contract/signal.ts';

/** How far each kind goes beyond what a vote, a draw or a price could need, besides what reaches or identifies a person. */
const SHARE = {
  'bank-card': 0.9,
  address: 0.6,
  'birth-date': 0.35,
  wechat: 0.3,
  qq: 0.2,
} as const satisfies Partial<Record<FieldKind, number>>;

/** What no purpose of this sort needs is too much also where no number is asked: the table of needs, added up. */
export default {
  id: 'asks-beyond-purpose',
  group: 'ask',
  needs: ['asked', 'needless'],
  check(facts) {
    let strength = 0;
    let most: Field | null = null;
    let mostShare = 0;
    for (const [kind, share] of Object.entries(SHARE)) {
      const field = facts.asked[kind as keyof typeof SHARE];
      if (!field) continue;
      strength += share * field.confidence;
      if (share > mostShare) [most, mostShare] = [field, share];
    }
    if (!most || facts.needless === 0) return null;
    return {
      strength: Math.min(1, strength) * facts.needless,
      quote: most.label,
      selector: most.selector,
      frame: most.frame,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '要得比这件事该要的多', reason: '页面要“{quote}”，可这件事根本用不到。' },
  'zh-TW': { title: '要的比這件事需要的多', reason: '頁面要「{quote}」，但這件事根本用不到。' },
  en: { title: 'It asks beyond its purpose', reason: 'The page asks for “{quote}”, which this has no use for.' },
  law: 'minimal',
} satisfies SignalText;
