import * as z from 'zod/mini';
import { FIELD_KINDS } from '#contract/kinds.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { factsSchema } from './facts.ts';
import { reportSchema } from './report.ts';

const place = z.strictObject({ page: z.string(), document: z.string() });

/** A tab's record as read back from session storage. */
export const tabRecordSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    url: z.string(),
    documents: z.array(
      z.strictObject({ documentId: z.string(), frameId: z.number(), url: z.string(), facts: factsSchema }),
    ),
    unread: z.array(z.string()),
    report: z.nullable(reportSchema),
    notice: z.strictObject({
      shown: z.string(),
      says: z.string(),
      closedFor: z.string(),
      lostAt: z.nullable(place),
      allowedAt: z.nullable(place),
      heldAt: z.nullable(place),
      marked: z.string(),
      held: z.string(),
      press: z.nullable(z.strictObject({ at: place, kinds: z.array(z.enum(FIELD_KINDS)), to: z.string() })),
    }),
  }),
) satisfies z.ZodMiniType<TabRecord>;
