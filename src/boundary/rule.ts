import * as z from 'zod/mini';
import { FIELD_KINDS } from '#contract/kinds.ts';
import {
  MAX_NOTE_CHARS,
  RULE_ACTIONS,
  RULE_ORIGINS,
  RULE_REACHES,
  RULE_SPANS,
  type Rule,
  type RuleScope,
} from '#contract/rule.ts';
import { once } from './once.ts';

/** Longer than any signal's name. */
export const signalId = () => z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

const scope = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('signals'), ids: z.array(signalId()).check(z.minLength(1), z.maxLength(200)) }),
    z.strictObject({
      kind: z.literal('fields'),
      kinds: z.array(z.enum(FIELD_KINDS)).check(z.minLength(1), z.maxLength(FIELD_KINDS.length)),
    }),
  ]) satisfies z.ZodMiniType<RuleScope>;

/** Milliseconds since the epoch, until the year 5138. */
const time = () => z.number().check(z.gte(0), z.lte(1e14));

/** What a rule says: what the person chose, what it is about, and until when it holds. */
export const ruleParts = once(() => ({
  action: z.enum(RULE_ACTIONS),
  reach: z.enum(RULE_REACHES),
  scope: scope(),
  span: z.enum(RULE_SPANS),
  note: z.string().check(z.maxLength(MAX_NOTE_CHARS)),
  target: z.string().check(z.minLength(1), z.maxLength(2_048)),
  until: z.union([z.null(), z.literal('visit'), time()]),
}));

/** A rule as it is kept. Whether its target can be read is for `rules/` to say. */
export const ruleSchema = z.lazy(() => {
  const { target, action, scope, until, note } = ruleParts();
  return z.strictObject({ target, action, scope, until, note, from: z.enum(RULE_ORIGINS), changedAt: time() });
}) satisfies z.ZodMiniType<Rule>;

/** The rules of a stored list that are as we write them; of two with one target the later. */
export function readRules(stored: unknown): readonly Rule[] {
  if (!Array.isArray(stored)) return [];
  const rules = new Map<string, Rule>();
  for (const one of stored) {
    const parsed = ruleSchema.safeParse(one);
    if (parsed.success) rules.set(parsed.data.target, parsed.data);
  }
  return [...rules.values()];
}
