import type { Field } from '#contract/facts.ts';
import type { FieldKind, Locale } from '#contract/kinds.ts';
import type { Route } from '#contract/message.ts';
import type { AskRow, Evidence, Report } from '#contract/report.ts';
import type { Rule } from '#contract/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { clean } from '#i18n/clean.ts';
import type { NoticeOptions } from '#i18n/notice-view.ts';
import { settingsWords } from '#i18n/settings/words.ts';
import type { PopupContext, PopupState } from '#surfaces/popup/view-types.ts';
import type { PracticeState } from '#surfaces/practice/view.ts';
import { problemSentence } from '#surfaces/problem.ts';
import { type ListState, PLAIN_LIST } from '#surfaces/settings/list-state.ts';
import type { SettingsState } from '#surfaces/settings/view.ts';
import { rule } from '../rule.ts';

/** A field as the facts would hold it; a state names only what it is about. */
function field(kind: FieldKind, over: Partial<Field> = {}): Field {
  return {
    kind,
    confidence: 0.95,
    selector: `#${kind}`,
    label: '',
    required: true,
    saysOptional: false,
    visible: true,
    hiddenAs: null,
    form: 0,
    frame: 0,
    readOnly: false,
    clues: [],
    ...over,
  };
}

function ask(kind: FieldKind, need: AskRow['need'], over: Partial<AskRow> = {}): AskRow {
  return { kind, need, required: true, visible: true, ...over };
}

function evidence(signal: string, points: number, quote: string, group: Evidence['group'] = 'context'): Evidence {
  return { signal, group, points, strength: 1, quote, selector: '', frame: 0, count: 1 };
}

export const vote: Report = {
  schema: 1,
  url: 'https://vote.example.com/2026/class',
  title: '最美班级评选',
  lang: 'zh-CN',
  purpose: { kind: 'vote', confidence: 0.94, quotes: ['最美班级评选'] },
  purposes: [{ kind: 'vote', confidence: 0.94, quotes: ['最美班级评选'] }],
  score: 78,
  level: 'high',
  warn: true,
  scores: { ask: 58, context: 18, site: 2 },
  fields: [field('phone'), field('real-name', { required: false, saysOptional: true })],
  asks: [ask('phone', 'excessive'), ask('real-name', 'excessive', { required: false })],
  needs: { needed: [], usual: [], categories: [] },
  overAsk: { fields: 2, optional: 1, unneeded: 2 },
  evidence: [
    { ...evidence('vote-needs-no-contact', 58, '请填写手机号参与投票', 'ask'), selector: '#phone' },
    { ...evidence('countdown', 10, '距离结束还有 02:13:45'), strength: 0.6 },
    evidence('consent-preticked', 6, '我同意接收合作伙伴的优惠信息'),
    evidence('no-policy', 2, ''),
    evidence('form-platform', 2, 'vote.example.com', 'site'),
  ],
  advice: ['close-page', 'leave-optional-blank', 'operator-secondary-number', 'canary-name'],
  failed: [],
  limits: [],
};

export const severe: Report = {
  ...vote,
  url: 'http://xn--a-long-host-name.prize.example.net/',
  purpose: { kind: 'lottery', confidence: 0.9, quotes: ['恭喜您'] },
  score: 100,
  level: 'severe',
  scores: { ask: 72, context: 41, site: 12 },
  fields: [
    field('phone'),
    field('national-id'),
    field('real-name'),
    field('sms-code', { visible: false, hiddenAs: 'later-step' }),
    field('bank-card', { visible: false, hiddenAs: 'harvest', required: false }),
  ],
  asks: [
    ask('phone', 'excessive'),
    ask('sms-code', 'excessive', { visible: false }),
    ask('national-id', 'excessive'),
    ask('real-name', 'usual'),
    ask('bank-card', 'excessive', { visible: false, required: false }),
  ],
  evidence: [
    evidence('lottery-needs-no-contact', 60, '领奖手机号', 'ask'),
    evidence('prize-before-ask', 10, '恭喜您获得一等奖'),
    evidence('a-signal-of-another-version', 8, '名额仅剩 3 个'),
    evidence('plain-http', 5, 'http://', 'site'),
    evidence('says-optional', -4, '选填'),
  ],
  overAsk: { fields: 5, optional: 1, unneeded: 4 },
  failed: ['some-check'],
  limits: ['frames-capped', 'another-code'],
};

const guarded: Report = {
  ...vote,
  purpose: { kind: 'contact', confidence: 0.8, quotes: ['联系我们'] },
  score: 31,
  level: 'guarded',
  warn: false,
  scores: { ask: 20, context: 11, site: null },
  fields: [field('phone', { required: false }), field('email')],
  asks: [ask('phone', 'excessive', { required: false }), ask('email', 'needed')],
  evidence: [evidence('will-call', 11, '稍后会有顾问与您联系')],
  advice: ['leave-optional-blank', 'email-alias'],
};

const low: Report = {
  ...vote,
  purpose: { kind: 'checkout', confidence: 0.97, quotes: ['提交订单'] },
  score: 4,
  level: 'low',
  warn: false,
  scores: { ask: 4, context: 0, site: 0 },
  fields: [field('phone'), field('real-name'), field('address')],
  asks: [ask('phone', 'needed'), ask('real-name', 'needed'), ask('address', 'needed')],
  evidence: [],
  advice: ['privacy-number'],
};

/** Words of a page that tries to break out of ours. */
const hostile: Report = {
  ...severe,
  purpose: { kind: 'other', confidence: 0.2, quotes: [] },
  evidence: [
    evidence('countdown', 20, `\u202e<img src=x onerror=alert(1)> $& {count} ${'很长很长的话'.repeat(30)}`),
    evidence('will-call', 12, 'a'.repeat(300)),
    evidence('scarcity', 8, 'عرض محدود لمدة ساعة واحدة فقط'),
  ],
};

const LONG_SITE = `${'very-long-label-'.repeat(3)}.${'another-part-'.repeat(4)}.example.com.cn`;

export const ROUTE: Route = { isEncrypted: true, elsewhere: ['collect.example.net'], isHome: false, isByScript: false };

const ALLOWED = { kind: 'allowed', site: 'example.com', host: 'vote.example.com', isSentTo: false } as const;

/** Every state of the popup, by name. */
export const POPUP_STATES: Readonly<Record<string, PopupState>> = {
  loading: { kind: 'loading' },
  checking: { kind: 'checking' },
  unsupported: { kind: 'unsupported', page: 'unknown' },
  'unsupported-browser': { kind: 'unsupported', page: 'browser' },
  'unsupported-store': { kind: 'unsupported', page: 'store' },
  'unsupported-pdf': { kind: 'unsupported', page: 'pdf' },
  'unsupported-file': { kind: 'unsupported', page: 'file' },
  'could-not-check': { kind: 'could-not-check' },
  silent: { kind: 'silent', site: 'news.example.com', isSentTo: false },
  high: { kind: 'report', site: 'example.com', report: vote, route: ROUTE, isSentTo: false },
  severe: { kind: 'report', site: 'prize.example.net', report: severe, route: ROUTE, isSentTo: false },
  guarded: { kind: 'report', site: 'example.com', report: guarded, route: ROUTE, isSentTo: false },
  low: { kind: 'report', site: 'example.com', report: low, route: ROUTE, isSentTo: false },
  'own-file': { kind: 'report', site: '', report: guarded, route: ROUTE, isSentTo: false },
  interfering: {
    kind: 'report',
    site: 'example.com',
    report: { ...vote, limits: ['notice-removed'] },
    route: ROUTE,
    isSentTo: false,
  },
  sent: { kind: 'silent', site: 'example.com', isSentTo: true },
  hostile: { kind: 'report', site: LONG_SITE, report: hostile, route: ROUTE, isSentTo: false },
  allowed: { ...ALLOWED, report: vote, rule: rule('example.com') },
  'allowed-until': { ...ALLOWED, report: vote, rule: rule('=vote.example.com', { until: Date.UTC(2026, 11, 24, 12) }) },
  'allowed-by-policy': { ...ALLOWED, report: vote, rule: rule('example.com', { from: 'policy' }) },
  'allowed-unread': { ...ALLOWED, report: null, rule: rule('example.com') },
};

/** A notice for somebody in mainland China on a day in November. */
export const NOTICE_OPTIONS: NoticeOptions = {
  theme: 'auto',
  atField: true,
  isRuled: false,
  site: 'vote.example.com',
  region: 'CN',
  today: new Date(2026, 10, 24),
  frames: [],
};

function entries(...targets: readonly string[]): readonly Rule[] {
  return targets.map((target, day) => rule(target, { changedAt: Date.UTC(2026, 9, 1 + day) }));
}

const few = [
  ...entries('example.com', 'post.example.net', '192.0.2.7'),
  rule('=prize.example.org', { action: 'warn', note: '上次在这里填过，后来一直有电话' }),
  rule('school.example/forms', {
    until: Date.UTC(2026, 11, 24),
    scope: { kind: 'fields', kinds: ['phone', 'real-name'] },
  }),
  rule('votes.example', { scope: { kind: 'signals', ids: ['countdown', 'scarcity', 'crowd-claimed'] } }),
];
const many = entries(
  ...Array.from({ length: 14 }, (_, index) => `shop-${index + 1}.example`),
  'xn--fsqu00a.example',
  LONG_SITE,
);

function settingsState(rules: readonly Rule[], over: Partial<SettingsState> = {}): SettingsState {
  return {
    settings: { ...DEFAULT_SETTINGS, rules },
    list: PLAIN_LIST,
    undo: null,
    said: '',
    choiceProblem: '',
    isMac: false,
    locked: new Set(),
    now: NOTICE_OPTIONS.today.getTime(),
    ...over,
  };
}

const list = (over: Partial<ListState>): { readonly list: ListState } => ({ list: { ...PLAIN_LIST, ...over } });

/** Every state of the settings page, by name. */
export function settingsStates(locale: Locale): Readonly<Record<string, SettingsState>> {
  const typed = clean('这不是网址 <b>&</b>');
  const tuned: Settings = {
    ...DEFAULT_SETTINGS,
    preset: 'strict',
    own: { degrees: { guarded: 'badge' }, kinds: { 'birth-date': false }, signals: { countdown: 0, scarcity: 0.5 } },
    rules: few,
  };
  return {
    empty: settingsState([]),
    few: settingsState(few),
    many: settingsState(many, list({ selected: new Set(['shop-1.example', 'shop-2.example']) })),
    crowd: settingsState(entries(...Array.from({ length: 10_000 }, (_, index) => `shop-${index + 1}.example`))),
    editing: settingsState(few, list({ editing: 'school.example/forms' })),
    'editing-reasons': settingsState(few, list({ editing: 'votes.example' })),
    'nothing-found': settingsState(many, list({ query: 'bank' })),
    removed: settingsState(few.slice(0, 3), {
      undo: {
        undo: { targets: ['gone.example'], before: [] },
        text: settingsWords(locale).removed,
        site: 'gone.example',
      },
      said: 'gone.example',
    }),
    'not-a-site': settingsState(
      few,
      list({ addProblem: problemSentence({ ok: false, problem: 'not-a-site', detail: typed }, locale) }),
    ),
    'storage-failed': settingsState(few, {
      choiceProblem: problemSentence({ ok: false, problem: 'storage-failed', detail: '' }, locale),
    }),
    locked: settingsState([rule('school.example', { from: 'policy' }), ...few], {
      locked: new Set(['loudness', 'preset', 'theme', 'marks', 'rules', 'own']),
    }),
    advanced: { ...settingsState(few), settings: tuned },
  };
}

/** Reports the notice is shown for, by name. */
export const NOTICE_REPORTS: Readonly<Record<string, Report>> = {
  high: vote,
  severe,
  hostile: { ...hostile, advice: [] },
  guarded: { ...guarded, warn: true },
};

/** The popup on the same day, after it kept three notices quiet. */
export const POPUP_CONTEXT: PopupContext = {
  region: 'CN',
  today: NOTICE_OPTIONS.today,
  quiet: { held: 3, isMuted: false },
};

/** The first page: as it comes, and after a choice. */
export const WELCOME_STATES: Readonly<Record<string, string>> = { start: '', saved: 'OK' };

/** The practice page: as it comes, with the reasons, and after the second press. */
export const PRACTICE_STATES: Readonly<Record<string, PracticeState>> = {
  start: { report: null, outcome: 'none' },
  why: { report: vote, outcome: 'none' },
  sent: { report: null, outcome: 'sent' },
  unread: { report: null, outcome: 'unread' },
};

/** States of the notice with a card. */
export const NOTICE_STATES = [...Object.keys(NOTICE_REPORTS), 'at-field', 'held', 'held-script', 'sent'] as const;
