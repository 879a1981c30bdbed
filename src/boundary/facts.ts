import * as z from 'zod/mini';
import type { Facts } from '#contract/facts.ts';
import { FIELD_KINDS, PURPOSES } from '#contract/kinds.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
const share = z.number().check(z.gte(0), z.lte(1));
const count = z.int().check(z.gte(0), z.lte(100_000));

/** One field, capped. */
export const fieldSchema = z.lazy(() =>
  z.strictObject({
    kind: z.enum(FIELD_KINDS),
    confidence: share,
    selector: text(4_000),
    label: text(120),
    required: z.boolean(),
    saysOptional: z.boolean(),
    visible: z.boolean(),
    hiddenAs: z.nullable(z.enum(['later-step', 'harvest', 'trap'])),
    form: count,
    frame: count,
    readOnly: z.boolean(),
    clues: list(z.strictObject({ source: text(40), said: text(200), weight: z.number() }), 60),
  }),
);

/** One guess of a page's purpose, capped. */
export const purposeSchema = z.strictObject({
  kind: z.enum(PURPOSES),
  confidence: share,
  quotes: list(text(200), 20),
});

const form = () =>
  z.strictObject({
    frame: count,
    selector: text(4_000),
    action: z.nullable(text(2_048)),
    method: z.enum(['get', 'post', 'dialog']),
    submit: text(60),
    controls: count,
    passwords: count,
  });

/** Facts as they are kept: exact keys, every text and list capped. Anything else is dropped. */
export const factsSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    url: text(2_048),
    title: text(300),
    lang: text(40),
    fields: list(fieldSchema, 300),
    forms: list(form(), 60),
    purposes: list(purposeSchema, PURPOSES.length),
    cues: list(
      z.strictObject({ cue: text(60), quote: text(80), weight: share, frame: count, selector: text(4_000) }),
      300,
    ),
    consent: z.strictObject({
      boxes: list(
        z.strictObject({
          label: text(300),
          checked: z.boolean(),
          required: z.boolean(),
          selector: text(4_000),
          frame: count,
          to: z.enum(['policy', 'marketing', 'sharing', 'other']),
        }),
        50,
      ),
      policies: list(z.strictObject({ text: text(120), href: z.nullable(text(2_048)), frame: count }), 50),
    }),
    subject: z.enum(['visitor', 'others']),
    operator: text(200),
    limits: list(text(60), 20),
  }),
) satisfies z.ZodMiniType<Facts>;
