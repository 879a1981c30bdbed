import * as z from 'zod/mini';
import { FIELD_KINDS } from '#contract/kinds.ts';
import type { PageMessage, TrustedMessage } from '#contract/message.ts';
import { MAX_RULES } from '#contract/rule.ts';
import { MAX_FILE_CHARS } from '#contract/settings-file.ts';
import { once } from './once.ts';
import { ruleParts, ruleSchema } from './rule.ts';
import { settingsChangeSchema } from './settings.ts';
import { snapshotSchema } from './snapshot.ts';

/** How a message of each type reads. */
type Table<Message extends { readonly type: string }> = {
  readonly [Type in Message['type']]: () => z.ZodMiniType<Extract<Message, { readonly type: Type }>>;
};

/** Exact keys, and the type. Made when the first such message comes. */
const said = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, more: () => Shape) =>
  once(() => z.strictObject({ type: z.literal(type), ...more() }));
const alone = <Type extends string>(type: Type) => once(() => z.strictObject({ type: z.literal(type) }));

const frame = () => z.int().check(z.gte(0), z.lte(1000));
const tabId = () => z.int().check(z.gte(0));
const site = () => z.string().check(z.maxLength(2_048));
const sites = () => z.array(site()).check(z.maxLength(MAX_RULES));
const selectors = () => z.array(z.string().check(z.maxLength(4_096))).check(z.maxLength(60));
/** What was filled in, and where a press would have sent it. */
const kinds = () => z.array(z.enum(FIELD_KINDS)).check(z.maxLength(FIELD_KINDS.length));
const to = () => z.string().check(z.maxLength(300));
/** A file or a list; one character more than may be is let in, so that it can be told. */
const text = () => z.string().check(z.maxLength(MAX_FILE_CHARS + 1));

/** What a content script may say. A page itself can say nothing here. */
const PAGE: Table<PageMessage> = {
  candidate: alone('candidate'),
  snapshot: said('snapshot', () => ({ snapshot: snapshotSchema })),
  failed: alone('failed'),
  gone: alone('gone'),
  'notice-closed': alone('notice-closed'),
  'notice-wanted': alone('notice-wanted'),
  'notice-seen': alone('notice-seen'),
  'notice-lost': alone('notice-lost'),
  'notice-why': alone('notice-why'),
  'press-held': said('press-held', () => ({ kinds: kinds(), to: to() })),
  sent: said('sent', () => ({ kinds: kinds() })),
};

/** What our own pages may say. */
const TRUSTED: Table<TrustedMessage> = {
  'tab-state': said('tab-state', () => ({ tabId: tabId() })),
  inspect: said('inspect', () => ({ tabId: tabId() })),
  'point-at': said('point-at', () => ({
    tabId: tabId(),
    frame: frame(),
    selectors: selectors(),
    as: z.enum(['reason', 'optional']),
  })),
  settings: alone('settings'),
  'settings-trouble': alone('settings-trouble'),
  quiet: alone('quiet'),
  mute: said('mute', () => ({ isMuted: z.boolean() })),
  'change-settings': said('change-settings', () => ({ change: settingsChangeSchema })),
  allow: said('allow', () => ({
    sites: sites(),
    from: z.enum(['popup', 'settings']),
    action: z.exactOptional(ruleParts().action),
    reach: z.exactOptional(ruleParts().reach),
    scope: z.exactOptional(ruleParts().scope),
    span: z.exactOptional(ruleParts().span),
    note: z.exactOptional(ruleParts().note),
  })),
  'site-rule': said('site-rule', () => ({
    site: site(),
    wish: z.union([
      z.enum(['trust', 'warn', 'back']),
      z.strictObject({ span: ruleParts().span }),
      z.strictObject({ moveTo: site() }),
    ]),
  })),
  disallow: said('disallow', () => ({ sites: sites() })),
  practice: said('practice', () => ({
    snapshot: snapshotSchema,
    press: z.nullable(z.strictObject({ kinds: kinds(), to: to() })),
  })),
  'undo-rules': said('undo-rules', () => ({
    targets: sites(),
    before: z.array(ruleSchema).check(z.maxLength(MAX_RULES)),
  })),
  'edit-rules': said('edit-rules', () => ({
    targets: sites(),
    change: z.strictObject({
      action: z.exactOptional(ruleParts().action),
      scope: z.exactOptional(ruleParts().scope),
      span: z.exactOptional(ruleParts().span),
      note: z.exactOptional(ruleParts().note),
    }),
  })),
  'allow-lines': said('allow-lines', () => ({ text: text(), action: ruleParts().action, span: ruleParts().span })),
  'which-rule': said('which-rule', () => ({ address: site() })),
  policy: alone('policy'),
  export: alone('export'),
  'import-look': said('import-look', () => ({ text: text() })),
  import: said('import', () => ({ text: text() })),
  'undo-import': alone('undo-import'),
  'kept-import': said('kept-import', () => ({ forgets: z.boolean() })),
  'sync-state': alone('sync-state'),
  'set-sync': said('set-sync', () => ({ isOn: z.boolean() })),
};

const isIn = <Message extends { readonly type: string }>(
  table: Table<Message>,
  type: unknown,
): type is Message['type'] => typeof type === 'string' && Object.hasOwn(table, type);

/** What a message says, or `null`. Never throws: a length may be an object that refuses to be a number. */
function read<Message extends { readonly type: string }>(table: Table<Message>, message: unknown): Message | null {
  try {
    if (typeof message !== 'object' || message === null || !('type' in message)) return null;
    const { type } = message;
    if (!isIn(table, type)) return null;
    const parsed = table[type]().safeParse(message);
    return parsed.success ? parsed.data : null;
  } catch {
    // Only a sender that is not ours makes such objects.
    return null;
  }
}

/** A message a content script may send, or `null`. */
export const readPageMessage = (message: unknown): PageMessage | null => read(PAGE, message);

/** A message one of our own pages may send, or `null`. */
export const readTrustedMessage = (message: unknown): TrustedMessage | null => read(TRUSTED, message);
