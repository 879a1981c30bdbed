import * as z from 'zod/mini';
import { FIELD_KINDS } from '#contract/kinds.ts';
import type { PageMessage, TrustedMessage } from '#contract/message.ts';
import { MAX_RULES } from '#contract/rule.ts';
import { MAX_FILE_CHARS } from '#contract/settings-file.ts';
import { ruleParts, ruleSchema } from './rule.ts';
import { settingsChangeSchema } from './settings.ts';
import { snapshotSchema } from './snapshot.ts';

const frame = z.int().check(z.gte(0), z.lte(1000));
const tabId = z.int().check(z.gte(0));
const site = z.string().check(z.maxLength(2_048));
const sites = z.array(site).check(z.maxLength(MAX_RULES));
const selectors = z.array(z.string().check(z.maxLength(4_096))).check(z.maxLength(60));
const kinds = z.array(z.enum(FIELD_KINDS)).check(z.maxLength(FIELD_KINDS.length));
/** A file or a list; one character more than may be is let in, so that it can be told. */
const text = z.string().check(z.maxLength(MAX_FILE_CHARS + 1));
const from = z.enum(['popup', 'settings']);

/** What a content script may say. A page itself can say nothing here. */
export const pageMessageSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('candidate') }),
    z.strictObject({ type: z.literal('snapshot'), snapshot: snapshotSchema }),
    z.strictObject({ type: z.literal('failed') }),
    z.strictObject({ type: z.literal('gone') }),
    z.strictObject({ type: z.literal('notice-closed') }),
    z.strictObject({ type: z.literal('notice-wanted') }),
    z.strictObject({ type: z.literal('notice-seen') }),
    z.strictObject({ type: z.literal('notice-lost') }),
    z.strictObject({ type: z.literal('notice-why') }),
    z.strictObject({ type: z.literal('press-held'), kinds, to: z.string().check(z.maxLength(300)) }),
    z.strictObject({ type: z.literal('sent'), kinds }),
  ]),
) satisfies z.ZodMiniType<PageMessage>;

/** What our own pages may say. */
export const trustedMessageSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('tab-state'), tabId }),
    z.strictObject({ type: z.literal('inspect'), tabId }),
    z.strictObject({ type: z.literal('point-at'), tabId, frame, selectors, as: z.enum(['reason', 'optional']) }),
    z.strictObject({ type: z.literal('settings') }),
    z.strictObject({ type: z.literal('settings-trouble') }),
    z.strictObject({ type: z.literal('quiet') }),
    z.strictObject({ type: z.literal('mute'), isMuted: z.boolean() }),
    z.strictObject({ type: z.literal('change-settings'), change: settingsChangeSchema }),
    z.strictObject({
      type: z.literal('allow'),
      sites,
      from,
      action: z.exactOptional(ruleParts.action),
      reach: z.exactOptional(ruleParts.reach),
      scope: z.exactOptional(ruleParts.scope),
      span: z.exactOptional(ruleParts.span),
      note: z.exactOptional(ruleParts.note),
    }),
    z.strictObject({
      type: z.literal('site-rule'),
      site,
      wish: z.union([
        z.enum(['trust', 'warn', 'back']),
        z.strictObject({ span: ruleParts.span }),
        z.strictObject({ moveTo: site }),
      ]),
    }),
    z.strictObject({ type: z.literal('disallow'), sites }),
    z.strictObject({
      type: z.literal('practice'),
      snapshot: snapshotSchema,
      press: z.nullable(z.strictObject({ kinds, to: z.string().check(z.maxLength(300)) })),
    }),
    z.strictObject({
      type: z.literal('undo-rules'),
      targets: sites,
      before: z.array(ruleSchema).check(z.maxLength(MAX_RULES)),
    }),
    z.strictObject({
      type: z.literal('edit-rules'),
      targets: sites,
      change: z.strictObject({
        action: z.exactOptional(ruleParts.action),
        scope: z.exactOptional(ruleParts.scope),
        span: z.exactOptional(ruleParts.span),
        note: z.exactOptional(ruleParts.note),
      }),
    }),
    z.strictObject({ type: z.literal('allow-lines'), text, action: ruleParts.action, span: ruleParts.span }),
    z.strictObject({ type: z.literal('which-rule'), address: site }),
    z.strictObject({ type: z.literal('policy') }),
    z.strictObject({ type: z.literal('export') }),
    z.strictObject({ type: z.literal('import-look'), text }),
    z.strictObject({ type: z.literal('import'), text }),
    z.strictObject({ type: z.literal('undo-import') }),
    z.strictObject({ type: z.literal('kept-import'), forgets: z.boolean() }),
    z.strictObject({ type: z.literal('sync-state') }),
    z.strictObject({ type: z.literal('set-sync'), isOn: z.boolean() }),
  ]),
) satisfies z.ZodMiniType<TrustedMessage>;

/** What a message says, or `null`. Never throws: a length may be an object that refuses to be a number. */
function read<T>(
  schema: { safeParse(message: unknown): { success: true; data: T } | { success: false } },
  message: unknown,
): T | null {
  try {
    const said = schema.safeParse(message);
    return said.success ? said.data : null;
  } catch {
    // Only a sender that is not ours makes such objects.
    return null;
  }
}

/** A message a content script may send, or `null`. */
export const readPageMessage = (message: unknown): PageMessage | null => read(pageMessageSchema, message);

/** A message one of our own pages may send, or `null`. */
export const readTrustedMessage = (message: unknown): TrustedMessage | null => read(trustedMessageSchema, message);
