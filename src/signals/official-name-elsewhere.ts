import type { Signal, SignalText } from '#contract/signal.ts';

/** Parts of host names that stand for authorities, or for services people know by them, with the domains they are at home on. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['gov', []],
  ['govcn', []],
  ['12123', []],
  ['12306', ['12306.cn', '12306.com']],
  ['yibao', []],
  ['shebao', []],
  ['gongan', []],
  ['chsi', ['chsi.com.cn', 'chsi.cn']],
]);

/** Authorities have suffixes of their own; their name inside another address is borrowed. */
export default {
  id: 'official-name-elsewhere',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    if (!site || facts.isOfficial) return null;
    const borrowed = site.host
      .split(/[.-]/)
      .find((part) => NAMES.has(part) && !NAMES.get(part)?.includes(site.registrableDomain));
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
