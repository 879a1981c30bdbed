import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { POPUP_CONTEXT, POPUP_STATES, ROUTE, vote as voteReport } from '#dev/gallery/states.ts';
import { needsOf } from '#report/needs.ts';
import { popupView as viewOf } from '#surfaces/popup/view.ts';
import type { PopupContext, PopupState } from '#surfaces/popup/view-types.ts';

const popupView = (shown: PopupState, locale: Locale, over: Partial<PopupContext> = {}) =>
  viewOf(shown, locale, { ...POPUP_CONTEXT, ...over });
const state = (name: string): PopupState => POPUP_STATES[name] ?? { kind: 'loading' };
const report = (over: Partial<Report>): PopupState => ({
  kind: 'report',
  site: 'example.com',
  report: { ...voteReport, ...over },
  route: ROUTE,
  isSentTo: false,
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(POPUP_STATES))('has a headline and no unfilled place for %s', (_, shown) => {
    const { why, trust, ...view } = popupView(shown, locale);
    expect(view.headline).not.toBe('');
    const ours = JSON.stringify(view, (key, value: unknown) => (key === 'quote' ? undefined : value));
    expect(ours).not.toMatch(/\{\w+\}/);
  });
});

test('shows no verdict, no trust button and no claim of a check where nothing was read', () => {
  for (const name of ['loading', 'unsupported', 'could-not-check']) {
    const view = popupView(state(name), 'en');
    expect(view).toMatchObject({ verdict: null, asks: null, trust: null });
    expect(view.promise).not.toMatch(/checked/i);
  }
});

test('offers to look again wherever that can help', () => {
  const offers = (name: string) => popupView(state(name), 'en').lookAgain !== '';
  expect(['could-not-check', 'silent', 'high', 'allowed'].map(offers)).toEqual([true, true, true, true]);
  expect(['loading', 'unsupported'].map(offers)).toEqual([false, false]);
});

test('offers trust, and to take it back where it was given', () => {
  expect(popupView(state('high'), 'en').trust?.action).toBe('trust');
  expect(popupView(state('allowed'), 'en').trust?.action).toBe('untrust');
});

test('offers no trust in a page that has no site', () => {
  expect(popupView(state('own-file'), 'en').trust).toBeNull();
});

test('speaks of subdomains only where there can be some', () => {
  const what = (site: string) =>
    popupView({ kind: 'report', site, report: voteReport, route: ROUTE, isSentTo: false }, 'en').trust?.what;
  expect(what('example.com')).toMatch(/subdomains/);
  for (const site of ['127.0.0.1', '[::1]', 'localhost']) expect(what(site)).not.toMatch(/subdomains/);
});

test('shows three reasons and folds the rest', () => {
  const { reasons } = popupView(state('high'), 'en');
  expect(reasons?.first).toHaveLength(3);
  expect(reasons?.rest).toHaveLength(2);
  expect(reasons?.more).toBe('2 more reasons');
});

test('says with a sign what speaks for the page', () => {
  const evidence = [{ ...voteReport.evidence[0], points: -4 }];
  const view = popupView(report({ evidence: evidence as Report['evidence'] }), 'en');
  expect(view.reasons?.first[0]?.points).toBe('−4 points');
});

test('shows a dash and says so where the address tells nothing', () => {
  const site = popupView(state('guarded'), 'en').verdict?.meters.find((meter) => meter.group === 'site');
  expect(site).toMatchObject({ value: null, shown: '–', spoken: 'Can’t tell' });
});

test('keeps a meter within its scale', () => {
  const view = popupView(report({ scores: { ask: 140, context: -6, site: 0 } }), 'en');
  expect(view.verdict?.meters.map((meter) => meter.value)).toEqual([100, 0, 0]);
});

test('names where a field hides and whether it must be filled', () => {
  const rows = popupView(state('severe'), 'en').asks?.rows ?? [];
  const row = (kind: string) => rows.find((one) => one.kind === kind);
  expect(row('sms-code')?.note).toBe('A later step asks for it');
  expect(row('bank-card')?.note).toMatch(/hidden box/i);
  expect(row('phone')).toMatchObject({ note: '', demand: 'Yes', needWord: 'Not needed' });
  expect(popupView(state('high'), 'en').asks?.rows[1]?.demand).toBe('Marked optional');
});

test('tells once of each thing that was left out', () => {
  const view = popupView(
    report({ limits: ['frames-capped', 'new-1', 'new-2', 'constructor'], failed: ['a', 'b'] }),
    'en',
  );
  expect(view.cautions).toEqual([
    'There are too many embedded pages; some were not read.',
    'A part of this page could not be read.',
    '2 checks could not run; the result may be incomplete.',
  ]);
});

test('keeps what a page says inside its quotes', () => {
  const { reasons } = popupView(state('hostile'), 'en');
  const first = reasons?.first[0]?.sentence;
  expect(first?.quote).toMatch(/^<img src=x onerror=alert\(1\)> \$& \{count\}/);
  expect([...(first?.quote ?? '')].length).toBeLessThanOrEqual(60);
  expect(first?.before).toBe('The page says “');
});

test('offers to copy what an alternative needs, made for this page', () => {
  const advice = popupView(report({ advice: ['canary-name', 'close-page'] }), 'zh-CN').advice?.first;
  expect(advice?.map((item) => item.copy)).toEqual(['·投票1124', '']);
});

test('says how many notices were kept quiet, and nothing where none was', () => {
  expect(popupView(state('low'), 'en').keptQuiet).toBe('3 notices were kept quiet today.');
  expect(popupView(state('low'), 'en', { quiet: { held: 0, isMuted: false } }).keptQuiet).toBe('');
});

test('says what to do when it is too late, by where the person lives', () => {
  const ids = (region: PopupContext['region']) =>
    popupView(state('high'), 'zh-CN', { region }).after?.steps.map((step) => step.id);
  expect(ids('CN')).toEqual([
    'ask-to-delete',
    'block-calls-cn',
    'report-calls-cn',
    'report-page-cn',
    'fraud-line-cn',
    'police-cn',
    'check-accounts-cn',
    'keep-evidence',
  ]);
  for (const region of ['TW', 'HK', 'other'] as const) {
    expect(ids(region)?.[0]).toBe('ask-to-delete');
    expect(ids(region)?.filter((id) => id.endsWith('-cn'))).toEqual([]);
    expect(ids(region)?.at(-1)).toBe('keep-evidence');
  }
});

test('has a request to delete ready to copy, wherever something was or could be asked', () => {
  for (const name of ['high', 'allowed', 'silent']) {
    const step = popupView(state(name), 'zh-CN').after?.steps.find(({ id }) => id === 'ask-to-delete');
    expect(step?.copy).toContain('2026年11月24日');
  }
  expect(popupView(state('unsupported'), 'zh-CN').after).toBeNull();
});

test('prepares a text that says what was judged and nothing of the page’s or the person’s words', () => {
  const text = popupView(state('high'), 'en').wrong?.text ?? '';
  expect(text).toContain('example.com · high 78, vote 0.94 · phone (excessive)');
  expect(text).toContain('vote-needs-no-contact 58');
  expect(text).not.toContain('请填写手机号参与投票');
  expect(popupView(state('silent'), 'en').wrong).toBeNull();
});

test('offers quiet for the day, and says so while it lasts', () => {
  const mute = (isMuted: boolean) => popupView(state('high'), 'en', { quiet: { held: 0, isMuted } });
  expect(mute(false)).toMatchObject({ mute: { action: 'mute' }, keptQuiet: '' });
  expect(mute(true)).toMatchObject({
    mute: { action: 'unmute' },
    keptQuiet: expect.stringContaining('No more notices'),
  });
});

test('says why a page can not be read', () => {
  const why = (page: 'pdf' | 'store' | 'file') => popupView({ kind: 'unsupported', page }, 'en').why;
  expect([why('pdf'), why('store'), why('file')].map((text) => /PDF|store|file URLs/.exec(text)?.[0])).toEqual([
    'PDF',
    'store',
    'file URLs',
  ]);
});

test('says beside the headline that a page keeps taking the notice away, and nowhere else', () => {
  const view = popupView(state('interfering'), 'en');
  expect(view.why).toMatch(/kept removing|keeps/);
  expect(view.cautions).toEqual([]);
});

test('opens what still helps where something was sent', () => {
  expect([state('silent'), state('sent')].map((shown) => popupView(shown, 'en').after?.isOpen)).toEqual([false, true]);
});

test('counts what is asked beyond need, and names what is needed', () => {
  const view = popupView(state('high'), 'en');
  expect(view.asks?.overAsk).toEqual({
    said: '2 boxes to fill in, 2 not needed, 1 may stay empty',
    boxes: ['unneeded', 'unneeded'],
  });
  expect(view.asks?.needs).toEqual(['A vote needs none of your personal data.']);
});

test('names what is common, and the rule it is read from', () => {
  const purpose = { kind: 'checkout', confidence: 0.9, quotes: [] } as const;
  const view = popupView(report({ purpose, needs: needsOf('checkout') }), 'en');
  expect(view.asks?.needs).toEqual([
    'An order really needs: name, phone number, and address.',
    'Common, but not needed: e-mail, card number, and company.',
    'Read from the mainland rule on what apps may require: 网上购物类 and 餐饮外卖类.',
  ]);
});

test('says how sure a reason is, and which article it stands on where the person lives', () => {
  const [first, second] = voteReport.evidence.map((one, at) => ({ ...one, strength: at === 0 ? 0.9 : 0.5 }));
  const shown = report({ evidence: [first, second].flatMap((one) => one ?? []) });
  const reasons = popupView(shown, 'en', { region: 'CN' }).reasons?.first;
  expect(reasons?.map(({ sure }) => sure)).toEqual(['sure', 'fairly sure']);
  expect(reasons?.map(({ law }) => law)).toEqual([
    'Stands on: PIPL art. 6 (mainland China, in force November 2021)',
    '',
  ]);
  const inTaiwan = popupView(shown, 'zh-TW', { region: 'TW' }).reasons?.first;
  expect(inTaiwan?.[0]?.law).toBe('依據：《個人資料保護法》第 5 條');
  expect(popupView(shown, 'en', { region: 'other' }).reasons?.first[0]?.law).toBe('');
});

test('points only at boxes of the page itself that can be seen and may stay empty', () => {
  const advice = popupView(state('high'), 'en').advice;
  const optional = [...(advice?.first ?? []), ...(advice?.rest ?? [])].flatMap((item) => item.optional);
  expect(optional).toEqual(['#real-name']);
});

test('says how what is filled in travels', () => {
  const route = { isEncrypted: false, elsewhere: ['xn--80ak6aa92e.example'], isHome: true, isByScript: true };
  const shown: PopupState = { kind: 'report', site: 'example.com', report: voteReport, route, isSentTo: false };
  expect(popupView(shown, 'en').siteRow?.route).toEqual([
    'The form goes to another site: xn--80ak6aa92e.example.',
    'The form goes to this site.',
    'A script sends it; where to cannot be seen.',
    'Not encrypted: the networks on the way can read what you fill in.',
  ]);
});
