import type { Signal, SignalText } from '#contract/signal.ts';

// What browsers fill in by themselves. A see-through picker over a button for a picture is how pages dress those.
const FILLED = new Set(['phone', 'real-name', 'email', 'address', 'birth-date', 'bank-card', 'company']);

/** A box nobody can see is filled by the browser, not by the person. */
export default {
  id: 'hidden-harvest',
  group: 'ask',
  needs: ['fields'],
  check(facts) {
    const hidden = facts.fields.filter((field) => field.hiddenAs === 'harvest' && FILLED.has(field.kind));
    const field = hidden[0];
    const kinds = new Set(hidden.map(({ kind }) => kind)).size;
    // Beside nothing that can be seen there is no bait: the whole form is hidden, or the page not drawn.
    if (!field || !facts.fields.some((seen) => seen.visible)) return null;
    // One alone may be a leftover or a trap for robots; several are a plan.
    return {
      strength: Math.min(1, 0.2 + 0.3 * kinds) * Math.max(...hidden.map(({ confidence }) => confidence)),
      quote: field.label,
      selector: field.selector,
      frame: field.frame,
      count: hidden.length,
    };
  },
} satisfies Signal;

export const text = {
  'zh-CN': {
    title: '藏着看不见的填写框',
    reason: '页面里藏着看不见的“{quote}”。浏览器自动填写时，它会悄悄把资料带走。',
  },
  'zh-TW': {
    title: '藏著看不見的欄位',
    reason: '頁面裡藏著看不見的「{quote}」。瀏覽器自動填寫時，它會悄悄把資料帶走。',
  },
  en: {
    title: 'A box you cannot see',
    reason: 'The page hides a box for “{quote}”. When your browser fills in forms, it fills this one too.',
  },
  law: 'honest',
} satisfies SignalText;
