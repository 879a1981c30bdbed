import { expect, test } from 'vitest';
import { LOCALES } from '#contract/kinds.ts';
import type { Rule } from '#contract/rule.ts';
import { settingsStates } from '#dev/gallery/states.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import { problemSentence } from '#surfaces/problem.ts';
import { type ListState, PLAIN_LIST } from '#surfaces/settings/list-state.ts';
import { type SettingsState, settingsView } from '#surfaces/settings/view.ts';

const listed = (settings: SettingsState) => {
  const { list } = settingsView(settings, 'en');
  return Array.from({ length: list.total }, (_, index) => list.rowAt(index)?.target);
};

function state(name: string, over: Partial<SettingsState> = {}): SettingsState {
  const found = settingsStates('en')[name];
  if (!found) throw new Error(`no state ${name}`);
  return { ...found, ...over };
}

const looking = (name: string, over: Partial<ListState>) => state(name, { list: { ...PLAIN_LIST, ...over } });

test('teaches what the list is for while it is empty', () => {
  const { list } = settingsView(state('empty'), 'en');
  expect(list.empty?.title).toBe('No trusted sites yet');
  expect(list.hasTools).toBe(false);
});

test('lists sites as a person counts', () => {
  expect(listed(state('many')).slice(0, 3)).toEqual(['shop-1.example', 'shop-2.example', 'shop-3.example']);
  expect(settingsView(state('many'), 'en').list.count).toBe('16 sites');
});

test('orders by name whatever the kind of entry, by last change, and by end', () => {
  expect(listed(looking('few', { sort: 'name' }))).toEqual([
    '192.0.2.7',
    'example.com',
    'post.example.net',
    '=prize.example.org',
    'school.example/forms',
    'votes.example',
  ]);
  expect(listed(looking('few', { sort: 'newest' }))[0]).toBe('192.0.2.7');
  expect(listed(looking('few', { sort: 'ending' }))[0]).toBe('school.example/forms');
});

test('shows only what is asked for', () => {
  expect(listed(looking('few', { filter: 'warn' }))).toEqual(['=prize.example.org']);
});

test('finds by any part of the name, in any case and spelling, and by the note', () => {
  expect(listed(looking('many', { query: ' SHOP-1 ' }))).toHaveLength(6);
  expect(listed(looking('many', { query: '例.example' }))).toEqual([]);
  expect(listed(looking('many', { query: '例子.example' }))).toEqual(['xn--fsqu00a.example']);
  expect(listed(looking('few', { query: '一直有电话' }))).toEqual(['=prize.example.org']);
});

test('says what was looked for when nothing is found', () => {
  const { nothingFound, total } = settingsView(looking('many', { query: 'b$&\u202e' }), 'en').list;
  expect(total).toBe(0);
  expect(nothingFound).toEqual({ before: 'No site matches “', quote: 'b$&', after: '”.' });
});

test('keeps the search box while it holds words, however short the list', () => {
  expect(settingsView(looking('few', { query: 'x' }), 'en').list.hasTools).toBe(true);
});

test('tells of each entry how long it lasts and what it is for', () => {
  const { list } = settingsView(state('few'), 'en');
  expect(list.rowAt(4)).toMatchObject({
    actionWord: 'Trust',
    details: 'until Dec 24, 2026 · only for phone number and name · added in the settings · Last changed Oct 1, 2026',
  });
  const now = Date.UTC(2027, 0, 1);
  expect(settingsView(state('few', { now }), 'en').list.rowAt(4)?.details).toMatch(/^ended · /);
});

test('lets nobody change what an administrator set', () => {
  const { list, isLocked } = settingsView(state('locked'), 'en');
  expect(list.isLocked).toBe(true);
  expect(isLocked('loudness')).toBe(true);
  expect(isLocked('locale')).toBe(false);
  expect(list.targets).not.toContain('school.example');
});

test('makes only the rows that come into sight', () => {
  const { list } = settingsView(state('crowd'), 'en');
  expect(list.total).toBe(10_000);
  expect(list.rowAt(9_999)?.target).toBe('shop-10000.example');
  expect(list.rowAt(10_000)).toBeNull();
});

test('offers to bring back what was removed, and names the keys', () => {
  expect(settingsView(state('removed'), 'en').toast).toMatchObject({
    site: 'gone.example',
    keys: 'Ctrl+Z undoes it too.',
  });
  expect(settingsView(state('removed', { isMac: true }), 'en').toast?.keys).toContain('⌘Z');
  expect(settingsView(state('few'), 'en').toast).toBeNull();
});

test('marks exactly one choice of each', () => {
  const view = settingsView(state('few'), 'zh-TW');
  for (const group of [view.language, view.region, view.loudness, view.themes, view.sensitivity]) {
    expect(group.choices.filter((choice) => choice.isChosen)).toHaveLength(1);
  }
});

test('names each language in itself', () => {
  const labels = settingsView(state('few'), 'en').language.choices.map((choice) => choice.label);
  expect(labels).toEqual(['Follow the browser', '简体中文', '繁體中文（台灣）', 'English']);
});

test('says what was wrong with a site and what would be right', () => {
  const sentence = problemSentence({ ok: false, problem: 'not-a-site', detail: 'a b{input}' }, 'en');
  expect(sentence).toMatch(/^“a b\{input\}” is not a site\. Enter a domain/);
});

test('says of each entry how it came', () => {
  const base = settingsStates('en')['few'];
  if (!base) throw new Error('no state');
  const [one] = base.settings.rules;
  if (!one) throw new Error('no rule');
  const came = (from: Rule['from']) =>
    settingsView({ ...base, settings: { ...base.settings, rules: [{ ...one, from }] } }, 'en').list.rowAt(0)?.details;
  expect(came('popup')).toContain('added on the page itself · Last changed');
  expect(came('settings')).toContain('added in the settings · ');
  expect(came('import')).toContain('came with an import · ');
  expect(came('policy')).toMatch(/set by your administrator$/);
});

test('counts and removes of what is selected only what is listed now', () => {
  const selected = new Set(['shop-1.example', 'shop-2.example']);
  const { list } = settingsView(looking('many', { selected, query: 'shop-2' }), 'en');
  expect(list.selected).toBe('1 selected');
  expect(list.selectedTargets).toEqual(['shop-2.example']);
  expect(settingsView(looking('many', { selected, query: 'no such' }), 'en').list.selected).toBe('');
});

test('has one name for the press that is held first, wherever it is named', () => {
  for (const locale of LOCALES) {
    const name = advancedCatalogue(locale).choiceNames.holdsPress;
    expect(settingsWords(locale).holdsPress.toLowerCase()).toContain(name.toLowerCase());
  }
});
