import * as z from 'zod/mini';
import { FIELD_KINDS, LEVELS } from '#contract/kinds.ts';
import type { Restraint } from '#contract/restraint.ts';

/** What keeps the notice from nagging, as read back from session storage. */
export const restraintSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    day: z.string(),
    warned: z.array(z.string()),
    held: z.number(),
    isMuted: z.boolean(),
    sites: z.array(
      z.strictObject({
        site: z.string(),
        said: z.array(z.string()),
        kinds: z.array(z.enum(FIELD_KINDS)),
        level: z.enum(LEVELS),
        closed: z.array(z.string()),
      }),
    ),
    pressed: z.array(z.string()),
    sentTo: z.array(z.string()),
  }),
) satisfies z.ZodMiniType<Restraint>;
