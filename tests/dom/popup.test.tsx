import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Evidence, Report } from '#contract/report.ts';
import type { Rule } from '#contract/rule.ts';
import { POPUP_CONTEXT, POPUP_STATES, ROUTE, vote as voteReport } from '#dev/gallery/states.ts';
import { Popup } from '#surfaces/popup/Popup.tsx';
import { popupView } from '#surfaces/popup/view.ts';

afterEach(() => {
  render(null, document.body);
});

function show(name: string, said = ''): unknown[] {
  const acts: unknown[] = [];
  const state = POPUP_STATES[name];
  if (!state) throw new Error(`no state ${name}`);
  render(
    <Popup view={popupView(state, 'en', POPUP_CONTEXT)} said={said} onAct={(action) => acts.push(action)} />,
    document.body,
  );
  return acts;
}
const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent);

test('has one main heading and a heading for each part', () => {
  show('high');
  expect(texts('h1')).toEqual(['A vote needs no phone number or name']);
  expect(texts('h2')).toEqual([
    'What you can do instead',
    'What it asks for, and whether it’s needed',
    'Why we say so',
  ]);
});

test('names the level in words beside its shape', () => {
  show('severe');
  expect(texts('.level-mark')).toEqual(['Very high risk']);
  expect(all('.level-mark svg[aria-hidden="true"]')).toHaveLength(1);
});

test('heads each row and column of the table', () => {
  show('high');
  expect(texts('th[scope="col"]')).toEqual(['Asks for', 'Needed?', 'Required?']);
  expect(texts('th[scope="row"]')).toEqual(['phone number', 'name']);
});

test('hands every press on by its name', () => {
  const acts = show('high');
  for (const button of all('button')) button.click();
  const deletion = { copy: expect.stringContaining('delete my number') };
  const wrong = { copy: expect.stringContaining('high 78') };
  expect(acts).toEqual([
    { pointAt: ['#real-name'], as: 'optional', frame: 0 },
    { copy: '·example1124' },
    { pointAt: ['#phone'], as: 'reason', frame: 0 },
    deletion,
    'trust',
    'warn',
    wrong,
    'look-again',
    'mute',
    'settings',
  ]);
});

test('offers to always warn, and to take that back, but not what an administrator said', () => {
  const rule = (from: Rule['from'], scope: Rule['scope'] = { kind: 'all' }): Rule => ({
    target: 'example.com',
    action: 'warn',
    scope,
    until: null,
    note: '',
    from,
    changedAt: 0,
  });
  const offered = (mine?: Rule) => {
    const state = { kind: 'report', site: 'example.com', report: voteReport, route: ROUTE, isSentTo: false } as const;
    const view = popupView(mine ? { ...state, rule: mine } : state, 'en', POPUP_CONTEXT);
    const acts: unknown[] = [];
    render(<Popup view={view} said="" onAct={(action) => acts.push(action)} />, document.body);
    for (const button of all('[data-act="warn"]')) button.click();
    return acts;
  };
  expect(offered()).toEqual(['warn']);
  expect(offered(rule('popup', { kind: 'fields', kinds: ['phone'] }))).toEqual(['warn']);
  expect(offered(rule('popup'))).toEqual(['unwarn']);
  expect(offered(rule('policy'))).toEqual([]);
});

test('offers to take trust back', () => {
  const acts = show('allowed');
  all('[data-act="trust"]')[0]?.click();
  expect(acts).toEqual(['untrust']);
});

function choose(selector: string, index: number): void {
  const select = document.body.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`no ${selector}`);
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('lets trust be made shorter or narrower at once', () => {
  const acts = show('allowed');
  expect(texts('.selects label')).toEqual(['For how long', 'How far it reaches']);
  expect(texts('#trust-span option')).toEqual([
    'until the browser closes',
    'until the end of today',
    '30 days',
    'for good',
  ]);
  choose('#trust-span', 0);
  choose('#trust-reach', 1);
  expect(acts).toEqual([{ span: 'visit' }, { moveTo: '=vote.example.com' }]);
});

test('keeps the place of a choice when it was taken', () => {
  show('allowed');
  const select = document.body.querySelector<HTMLSelectElement>('#trust-span');
  select?.focus();
  show('allowed-until', 'Changed.');
  expect(document.activeElement).toBe(select);
  expect(select?.selectedOptions[0]?.textContent).toBe('until Dec 24, 2026');
  expect(document.body.querySelector<HTMLSelectElement>('#trust-reach')?.value).toBe('=vote.example.com');
});

test('offers no change of trust an administrator gave, nor of what is not trusted', () => {
  for (const name of ['allowed-by-policy', 'high']) {
    show(name);
    expect(all('select')).toEqual([]);
  }
});

test('writes a page’s words as text, apart from ours', () => {
  show('hostile');
  expect(all('img')).toEqual([]);
  const quotes = all('q');
  expect(quotes[0]?.textContent).toContain('<img src=x');
  expect(quotes.every((quote) => quote.getAttribute('dir') === 'auto')).toBe(true);
});

test('says what came of a press in a live region that was there before', () => {
  show('high');
  const region = all('[role="status"]')[0];
  expect(region?.textContent).toBe('');
  show('allowed', 'Done.');
  expect(all('[role="status"]')[0]).toBe(region);
  expect(region?.textContent).toBe('Done.');
});

test('offers to point at what a reason stands on, in the page or a frame of it', () => {
  const clock: Evidence = {
    signal: 'countdown',
    group: 'context',
    points: 9,
    strength: 1,
    quote: '',
    selector: '#clock',
    frame: 0,
    count: 0,
  };
  const report: Report = { ...voteReport, evidence: [clock, { ...clock, frame: 2 }] };
  const acts: unknown[] = [];
  const state = { kind: 'report', site: 'example.com', report, route: ROUTE, isSentTo: false } as const;
  const view = popupView(state, 'en', POPUP_CONTEXT);
  render(<Popup view={view} said="" onAct={(action) => acts.push(action)} />, document.body);
  const buttons = all('button').filter((button) => button.textContent === 'Show me on the page');
  for (const button of buttons) button.click();
  expect(acts).toEqual([0, 2].map((frame) => ({ pointAt: ['#clock'], as: 'reason', frame })));
});
