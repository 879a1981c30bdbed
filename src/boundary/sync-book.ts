import * as z from 'zod/mini';
import type { SyncBook } from '#contract/sync.ts';

/** What is remembered of the exchange with other devices, as read back from `storage.local`. */
export const syncBookSchema = z.lazy(() =>
  z.strictObject({
    isOn: z.boolean(),
    at: z.number(),
    left: z.number(),
    // Later than the rest: a book without it is as good.
    untaken: z._default(z.number(), 0),
    problem: z.enum(['', 'no-room', 'too-often', 'failed']),
    log: z.strictObject({
      times: z.record(z.string(), z.number()),
      gone: z.record(z.string(), z.number()),
      latest: z.number(),
    }),
  }),
) satisfies z.ZodMiniType<SyncBook>;
