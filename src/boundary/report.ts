import * as z from 'zod/mini';
import { FIELD_KINDS, GROUPS, LEVELS } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { fieldSchema, purposeSchema } from './facts.ts';

/** A report as read back from session storage, or handed to another process. */
export const reportSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    url: z.string(),
    title: z.string(),
    lang: z.string(),
    purpose: purposeSchema,
    purposes: z.array(purposeSchema),
    score: z.number().check(z.gte(0), z.lte(100)),
    level: z.enum(LEVELS),
    warn: z.boolean(),
    scores: z.strictObject({ ask: z.number(), context: z.number(), site: z.nullable(z.number()) }),
    fields: z.array(fieldSchema),
    asks: z.array(
      z.strictObject({
        kind: z.enum(FIELD_KINDS),
        need: z.enum(['needed', 'usual', 'excessive']),
        required: z.boolean(),
        visible: z.boolean(),
      }),
    ),
    needs: z.strictObject({
      needed: z.array(z.enum(FIELD_KINDS)),
      usual: z.array(z.enum(FIELD_KINDS)),
      categories: z.array(z.string()),
    }),
    overAsk: z.strictObject({ fields: z.number(), optional: z.number(), unneeded: z.number() }),
    evidence: z.array(
      z.strictObject({
        signal: z.string(),
        group: z.enum(GROUPS),
        points: z.number(),
        strength: z.number().check(z.gte(0), z.lte(1)),
        quote: z.string(),
        selector: z.string(),
        frame: z.number(),
        count: z.number(),
      }),
    ),
    advice: z.array(z.string()),
    failed: z.array(z.string()),
    limits: z.array(z.string()),
  }),
) satisfies z.ZodMiniType<Report>;
