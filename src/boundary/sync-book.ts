import * as z from 'zod/mini';
import type { SyncBook } from '#contract/sync.ts';

/** What is remembered of the exchange with other devices, as read back from `storage.local`. */
export const syncBookSchema = z.strictObject({
  isOn: z.boolean(),
  at: z.number(),
  left: z.number(),
  problem: z.enum(['', 'no-room', 'failed']),
  log: z.strictObject({
    times: z.record(z.string(), z.number()),
    gone: z.record(z.string(), z.number()),
    latest: z.number(),
  }),
}) satisfies z.ZodMiniType<SyncBook>;
