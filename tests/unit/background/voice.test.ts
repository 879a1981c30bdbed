import { describe, expect, test } from 'vitest';
import { tuningFor, voiceFor } from '#background/voice.ts';
import type { Report } from '#contract/report.ts';
import type { Rule } from '#contract/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { assess } from '#report/assess.ts';
import { cue, facts, phone } from '../../support/facts.ts';

const URL_OF_PAGE = 'https://vote.example.com/school';
const page = facts({
  url: URL_OF_PAGE,
  fields: [phone({ required: true })],
  purposes: [{ kind: 'vote', confidence: 0.95, quotes: ['投票'] }],
  cues: [cue('countdown', '还剩 02:13')],
});

function ruled(over: Partial<Rule>, ...more: readonly Partial<Rule>[]): Settings {
  const plain = {
    action: 'trust',
    scope: { kind: 'all' },
    until: null,
    note: '',
    from: 'popup',
    changedAt: 0,
  } as const;
  const rules = [over, ...more].map((one) => ({ target: 'example.com', ...plain, ...one }));
  return { ...DEFAULT_SETTINGS, rules };
}

const judge = (settings: Settings): Report =>
  assess(page, null, { region: 'CN', tuning: tuningFor(URL_OF_PAGE, settings) }, new Date(0));
const voice = (settings: Settings, report = judge(settings)) => voiceFor(URL_OF_PAGE, report, settings);
const at = (level: Report['level']): Report => ({ ...judge(DEFAULT_SETTINGS), level });

test('is as loud as the level may be, and never louder than the person wants', () => {
  expect(voice(DEFAULT_SETTINGS, at('high'))).toEqual({ loudness: 'notice', isRuled: false });
  expect(voice(DEFAULT_SETTINGS, at('guarded')).loudness).toBe('badge');
  expect(voice({ ...DEFAULT_SETTINGS, preset: 'strict' }, at('guarded')).loudness).toBe('notice');
  expect(voice({ ...DEFAULT_SETTINGS, preset: 'relaxed' }, at('high')).loudness).toBe('badge');
  expect(voice({ ...DEFAULT_SETTINGS, preset: 'strict', loudness: 'badge' }, at('severe')).loudness).toBe('badge');
  expect(voice({ ...DEFAULT_SETTINGS, preset: 'strict' }, at('low')).loudness).toBe('badge');
});

test('judges more strictly or more mildly by preset, and by each signal', () => {
  const score = (settings: Settings) => judge(settings).score;
  const normal = score(DEFAULT_SETTINGS);
  expect(score({ ...DEFAULT_SETTINGS, preset: 'strict' })).toBeGreaterThan(normal);
  expect(score({ ...DEFAULT_SETTINGS, preset: 'relaxed' })).toBeLessThan(normal);
  const off = { ...DEFAULT_SETTINGS, own: { degrees: {}, kinds: {}, signals: { countdown: 0 } } };
  expect(judge(off).evidence.map(({ signal }) => signal)).not.toContain('countdown');
  expect(judge(DEFAULT_SETTINGS).evidence.map(({ signal }) => signal)).toContain('countdown');
});

test('adds the same points up again, whatever the tuning', () => {
  for (const preset of ['normal', 'strict', 'relaxed'] as const) {
    const { evidence, score } = judge({ ...DEFAULT_SETTINGS, preset });
    expect(
      Math.min(
        100,
        evidence.reduce((sum, { points }) => sum + points, 0),
      ),
    ).toBe(score);
  }
});

test('judges without a kind that is switched off, and still lists it', () => {
  const report = judge({ ...DEFAULT_SETTINGS, own: { degrees: {}, kinds: { phone: false }, signals: {} } });
  expect(report.score).toBe(0);
  expect(report.asks.map(({ kind }) => kind)).toEqual(['phone']);
});

describe('a rule', () => {
  test('of trust silences a page', () => {
    expect(voice(ruled({})).loudness).toBe('silent');
  });
  test('that says "always warn" speaks whatever the score', () => {
    expect(voice(ruled({ action: 'warn' }), at('low'))).toEqual({ loudness: 'notice', isRuled: true });
  });
  test('that says "always warn" is silent where nothing is asked', () => {
    expect(voice(ruled({ action: 'warn' }), { ...at('low'), asks: [] })).toEqual({ loudness: 'badge', isRuled: false });
  });
  test('about a kind leaves that kind out of judging', () => {
    const settings = ruled({ scope: { kind: 'fields', kinds: ['phone'] } });
    expect(judge(settings).score).toBe(0);
    expect(voice(settings).loudness).toBe('badge');
  });
  test('about a signal leaves that signal out of judging', () => {
    const settings = ruled({ scope: { kind: 'signals', ids: ['countdown'] } });
    expect(judge(settings).evidence.map(({ signal }) => signal)).not.toContain('countdown');
  });
  test('about a kind speaks where that kind is asked, also on a trusted site', () => {
    const narrow = {
      target: '=vote.example.com',
      action: 'warn',
      scope: { kind: 'fields', kinds: ['phone'] },
    } as const;
    expect(voice(ruled({}, narrow), at('low'))).toEqual({ loudness: 'notice', isRuled: true });
    const other = { ...narrow, scope: { kind: 'fields', kinds: ['id-photo'] } } as const;
    expect(voice(ruled({}, other), at('severe')).loudness).toBe('silent');
  });
  test('about a signal speaks where that signal does', () => {
    const settings = ruled({ action: 'warn', scope: { kind: 'signals', ids: ['countdown'] } });
    expect(voice(settings, { ...judge(settings), level: 'low' }).isRuled).toBe(true);
  });
});
