import type { Signal, SignalText } from '#contract/signal.ts';

const OFFICIAL = /\.(gov|edu|mil)(\.[a-z]{2})?$/;
// Parts of host names that are given to authorities: the suffix word itself, and services people know by their letters.
const NAMES = new Set([
  'gov',
  'govcn',
  '12123',
  '12306',
  'etc',
  'yibao',
  'shebao',
  'gongan',
  'police',
  'customs',
  'chsi',
]);

/** Authorities have suffixes of their own; their name inside another address is borrowed. */
export default {
  id: 'official-name-elsewhere',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    if (!site || OFFICIAL.test(`.${site.suffix}`)) return null;
    const borrowed = site.host.split(/[.-]/).find((part) => NAMES.has(part));
    return borrowed ? { strength: 1, quote: site.host } : null;
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '网址里借了官方的名字', reason: '“{quote}”里带着官方字样，却不是官方网址。' },
  'zh-TW': { title: '網址裡借了官方的名字', reason: '「{quote}」裡帶著官方字樣，卻不是官方網址。' },
  en: {
    title: 'An official name, borrowed',
    reason: '“{quote}” carries an official word, but it is not an official address.',
  },
} satisfies SignalText;
