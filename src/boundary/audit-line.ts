import * as z from 'zod/mini';
import { FIELD_KINDS, GROUPS, LEVELS, PURPOSES } from '#contract/kinds.ts';

const share = z.number().check(z.gte(0), z.lte(1));

const purpose = z.strictObject({ kind: z.enum(PURPOSES), confidence: share });

/** One page as the audit command prints it: a contract with whoever reads its output. */
export const auditLineSchema = z.strictObject({
  schema: z.literal(1),
  input: z.string(),
  url: z.nullable(z.string()),
  title: z.nullable(z.string()),
  lang: z.nullable(z.string()),
  purpose: z.nullable(purpose),
  score: z.nullable(z.int().check(z.gte(0), z.lte(100))),
  level: z.nullable(z.enum(LEVELS)),
  warn: z.nullable(z.boolean()),
  scores: z.nullable(z.strictObject({ ask: z.number(), context: z.number(), site: z.nullable(z.number()) })),
  fields: z.array(
    z.strictObject({
      kind: z.enum(FIELD_KINDS),
      confidence: share,
      selector: z.string(),
      frame: z.int(),
      label: z.string(),
      required: z.boolean(),
      visible: z.boolean(),
      clues: z.optional(z.array(z.strictObject({ source: z.string(), said: z.string(), weight: z.number() }))),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      signal: z.string(),
      group: z.enum(GROUPS),
      points: z.int(),
      quote: z.string(),
      selector: z.string(),
    }),
  ),
  advice: z.array(z.string()),
  elapsedMs: z.number().check(z.gte(0)),
  /** Why the page could not be audited; the rest of the line is then empty. */
  error: z.nullable(z.string()),
  /** Only with `--explain`. */
  explain: z.optional(
    z.strictObject({
      purposes: z.array(z.strictObject({ kind: z.enum(PURPOSES), confidence: share, quotes: z.array(z.string()) })),
      /** Every signal that spoke, strongest first, with its group and points; their sum is the score before it is held within 0–100. */
      signals: z.array(z.strictObject({ signal: z.string(), group: z.enum(GROUPS), points: z.int() })),
      /** Those that said nothing; only with `--silent`. */
      silent: z.optional(z.array(z.string())),
      needs: z.strictObject({
        needed: z.array(z.enum(FIELD_KINDS)),
        usual: z.array(z.enum(FIELD_KINDS)),
        categories: z.array(z.string()),
      }),
      overAsk: z.strictObject({ fields: z.int(), optional: z.int(), unneeded: z.int() }),
      failed: z.array(z.string()),
      limits: z.array(z.string()),
    }),
  ),
});

export type AuditLine = z.infer<typeof auditLineSchema>;
