import fc from 'fast-check';
import { rulesAskedFor } from '#background/rules.ts';
import { policyRules, underPolicy } from '#background/under-policy.ts';
import { readPageMessage, readTrustedMessage } from '#boundary/message.ts';
import { readPolicy } from '#boundary/policy.ts';
import { ruleSchema } from '#boundary/rule.ts';
import { settingsSchema } from '#boundary/settings.ts';
import { readSettingsFile } from '#boundary/settings-file.ts';
import { readStoredSettings } from '#boundary/stored-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { createMatcher } from '#rules/match.ts';
import { readPastedList } from '#rules/pasted-list.ts';
import { packed, parcelKeys, unpacked } from '#settings/parcels.ts';
import { choicesFrom, EMPTY_LOG, merged, replicaOf } from '#settings/replica.ts';
import { fileFromCsv, rulesCsv } from '#surfaces/settings/advanced/rules-csv.ts';
import { rule } from '../rule.ts';
import { anyJson, nearly } from './near-valid.ts';
import { must, mustParse, of, type Property } from './property.ts';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  own: { degrees: { high: 'badge' }, kinds: { email: false }, signals: { countdown: 0.5 } },
  rules: [rule('good.example'), rule('=www.bad.example/vote', { action: 'warn', until: 5, note: 'x' })],
};
const V1 = { schema: 1, locale: 'zh-TW', allowlist: [{ site: 'good.example', addedAt: 5, from: 'popup' }] };
const FILE = {
  formwary: 'settings',
  version: 1,
  choices: { theme: 'dark', own: SETTINGS.own },
  rules: [{ target: 'good.example', action: 'trust', scope: { kind: 'fields', kinds: ['phone'] }, note: 'x' }],
};
const POLICY = {
  settings: { theme: 'dark', noticesADay: 3 },
  locked: ['theme', 'rules'],
  trust: ['a.example'],
  warn: [],
};
const SNAPSHOT: Snapshot = {
  url: 'https://page.example/',
  title: 'x',
  lang: 'en',
  controls: [],
  forms: [{ selector: 'form', action: null, method: 'post', submit: '', names: '', controls: 1, passwords: 0 }],
  page: {
    description: '',
    blocks: [{ text: 'x', zone: 'text', distance: 1, length: 1 }],
    links: [{ text: 'x', href: null, distance: 1 }],
    boxes: [{ label: 'x', checked: true, required: false, selector: '#b' }],
    names: ['x'],
    prompts: [],
    shape: {
      radioGroups: 0,
      checkboxes: 1,
      textareas: 0,
      selects: 0,
      textInputs: 1,
      passwords: 0,
      files: 0,
      images: 0,
      canvases: 0,
      tableRows: 0,
      cards: 0,
      articleChars: 0,
      totalChars: 9,
    },
    embeds: [],
    limits: [],
  },
  limits: [],
};
const PAGE_MESSAGES = [
  { type: 'candidate' },
  { type: 'snapshot', snapshot: SNAPSHOT },
  { type: 'press-held', kinds: ['phone'], to: 'https://a.example' },
  { type: 'sent', kinds: ['phone'] },
];
const TRUSTED_MESSAGES = [
  { type: 'tab-state', tabId: 1 },
  { type: 'change-settings', change: { theme: 'dark', own: SETTINGS.own } },
  { type: 'allow', sites: ['good.example'], from: 'popup', scope: { kind: 'all' }, span: 'good' },
  { type: 'undo-rules', targets: ['good.example'], before: SETTINGS.rules },
  { type: 'practice', snapshot: SNAPSHOT, press: { kinds: ['phone'], to: '' } },
];

/** As another device would have written them. */
const PARCELS = packed(replicaOf(SETTINGS, { ...EMPTY_LOG, times: { theme: 7 }, gone: { 'gone.example': 9 } })).items;
const readRule = (value: unknown) => ruleSchema.safeParse(value).data ?? null;

/** What is right goes through as it is; else the rest would prove nothing. */
for (const message of PAGE_MESSAGES) must(readPageMessage(message) !== null, `${message.type} is no message`);
for (const message of TRUSTED_MESSAGES) must(readTrustedMessage(message) !== null, `${message.type} is no message`);
must(readSettingsFile(JSON.stringify(FILE)).ok, 'the file is none');
must(unpacked(PARCELS, readRule).rules.size === SETTINGS.rules.length + 1, 'the parcels are none');

/** The same input, read twice, is one thing. */
function twice<T>(read: () => T): T {
  const first = read();
  must(JSON.stringify(first) === JSON.stringify(read()), 'not the same twice');
  return first;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  anyJson.map((value) => JSON.stringify(value)),
  nearly(FILE).map((value) => JSON.stringify(value, null, 1)),
  // Cut or with something put in: no JSON any more.
  fc
    .tuple(nearly(FILE), fc.nat(400), fc.string({ unit: 'binary', maxLength: 5 }))
    .map(([value, at, more]) => JSON.stringify(value).slice(0, at) + more + JSON.stringify(value).slice(at + 3)),
);
const targetText = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.domain(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '*.a.example',
    '=a.example',
    '*://*.a.example/*',
    'file:///a/*',
    '[::1]:8',
    '||a.example^',
    '@@||b.example^',
    '*.*.*',
    'a.example/x*',
  ),
);

/** Few and related, so that rules meet addresses. */
const near = fc.constantFrom('a.example', 'www.a.example', 'a.example/x', 'a.example/x/y', 'b.a.example/x');

export const BOUNDARY_PROPERTIES: readonly Property[] = [
  of(
    'a message is taken whole or not at all',
    fc.oneof(anyJson, nearly(...PAGE_MESSAGES, ...TRUSTED_MESSAGES)),
    (message) => {
      const page = twice(() => readPageMessage(message));
      const trusted = twice(() => readTrustedMessage(message));
      must(page === null || trusted === null, 'both tables took it');
      const taken = page ?? trusted;
      if (taken !== null) must(JSON.stringify(taken).length <= JSON.stringify(message).length, 'more than was said');
    },
  ),
  of(
    'whatever was stored, settings come of it',
    fc.oneof(anyJson, nearly(SETTINGS, V1, { ...SETTINGS, schema: 7 })),
    (stored) => {
      const { state, settings } = twice(() => readStoredSettings(stored));
      mustParse(settingsSchema.safeParse(settings), `settings (${state})`);
      must(readStoredSettings(settings).state === 'current', 'they are not read back');
    },
  ),
  of('a settings file is read whole, or refused by name', text, (file) => {
    const read = twice(() => {
      const { ok, ...more } = readSettingsFile(file);
      return { ok, ...more };
    });
    if ('problems' in read)
      must(
        read.problems.length > 0 && read.problems.every(({ code }) => code !== undefined),
        'refused without a reason',
      );
    else if ('file' in read) must(readSettingsFile(JSON.stringify(read.file)).ok, 'it is not read back');
  }),
  of(
    'a table becomes a file or a refusal, and what is exported comes back',
    fc.tuple(text, fc.array(fc.tuple(targetText, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 5 })),
    ([table, rows]) => {
      twice(() => readSettingsFile(twice(() => fileFromCsv(table))).ok);
      const rules = rows.flatMap(([target, note]) => {
        const asked = rulesAskedFor({ type: 'allow', sites: [target], from: 'settings' }, new Date(0));
        // Cells are trimmed when they are read.
        return 'bad' in asked
          ? []
          : asked.map((one) => ({
              target: one.target,
              action: one.action,
              note: note.replace(/[^\p{L}\p{N} ]/gu, '').trim(),
            }));
      });
      const back = readSettingsFile(fileFromCsv(rulesCsv(rules)));
      must(back.ok, 'an exported table is refused');
      if (back.ok)
        must(
          back.file.rules?.map(({ target }) => target).join('\n') === rules.map(({ target }) => target).join('\n'),
          'targets are lost',
        );
    },
  ),
  of(
    'what another device wrote is checked, and travels on as it was taken',
    fc.tuple(fc.oneof(anyJson, nearly(PARCELS)), nearly(PARCELS)),
    ([written, more]) => {
      const [items, others] = [written, more].map((value) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {},
      ) as [Record<string, unknown>, Record<string, unknown>];
      const [one, other] = [unpacked(items, readRule), unpacked(others, readRule)];
      for (const [target, cell] of one.rules) {
        must(Number.isSafeInteger(cell.at), 'a rule without a time');
        if (!cell.rule) continue;
        mustParse(ruleSchema.safeParse(cell.rule), 'a rule');
        must(cell.rule.target === target, 'a rule under the name of another');
      }
      choicesFrom(new Map([...one.cells].map(([key, { value }]) => [key, value])));
      const both = merged(one, other);
      const { items: sent, left } = packed(both);
      must(
        Object.keys(sent).every((key) => parcelKeys.includes(key)),
        'a parcel of another name',
      );
      if (left > 0) return;
      const again = packed(unpacked(sent, readRule)).items;
      must(JSON.stringify(again) === JSON.stringify(sent), 'not the same when it comes back');
      must(
        JSON.stringify(packed(merged(other, one)).items) === JSON.stringify(sent),
        'it matters which device was first',
      );
    },
  ),
  of(
    'a pasted list is read line by line',
    fc.oneof(
      text,
      fc.array(targetText, { maxLength: 20 }).map((lines) => lines.join('\n')),
    ),
    (list) => {
      const { actions, bad } = twice(() => readPastedList(list, 'trust'));
      must(
        actions.size + bad.length <= list.split(/\r\n|\r|\n/).length || list.trimStart().startsWith('{'),
        'more than there are lines',
      );
    },
  ),
  of(
    'rules of any kind are matched against any address',
    fc.tuple(
      fc.array(fc.tuple(fc.oneof(targetText, near), fc.boolean()), { maxLength: 12 }),
      fc.oneof(
        targetText,
        near.map((host) => `https://${host}`),
      ),
    ),
    ([targets, address]) => {
      const rules = targets.map(([target, isTrusted]) => rule(target, { action: isTrusted ? 'trust' : 'warn' }));
      const found = twice(() => createMatcher(rules).matching(address, 0));
      must(
        found.every((one) => rules.some(({ target }) => target === one.target)),
        'a rule from nowhere',
      );
      const turned = createMatcher([...rules].reverse()).deciding(address, 0);
      must(turned?.action === found[0]?.action, 'the order of the rules decides');
    },
  ),
  of("whatever an administrator's policy holds, settings come of it", fc.oneof(anyJson, nearly(POLICY)), (managed) => {
    const policy = twice(() => readPolicy(managed));
    policyRules(policy);
    mustParse(settingsSchema.safeParse(underPolicy(DEFAULT_SETTINGS, policy)), 'settings under it');
  }),
];
