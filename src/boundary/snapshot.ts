import * as z from 'zod/mini';
import type { Snapshot } from '#contract/snapshot.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
const count = z.int().check(z.gte(0), z.lte(10_000_000));
const short = text(200);
const selector = text(4_000);
const address = z.nullable(text(2_048));
const distance = z.int().check(z.gte(0), z.lte(99));
const limits = list(text(60), 20);

const control = () =>
  z.strictObject({
    selector,
    tag: z.enum(['input', 'select', 'textarea', 'editable']),
    type: short,
    id: short,
    name: short,
    classes: short,
    autocomplete: short,
    inputMode: short,
    pattern: short,
    accept: short,
    maxLength: z.int().check(z.gte(-1)),
    placeholder: short,
    title: short,
    hints: short,
    labels: list(
      z.strictObject({
        by: z.enum([
          'aria',
          'for',
          'wrap',
          'described',
          'cell',
          'column',
          'term',
          'before',
          'above',
          'after',
          'unit',
          'legend',
        ]),
        text: text(120),
      }),
      40,
    ),
    around: short,
    icons: short,
    options: list(short, 20),
    optionCount: count,
    buttons: list(short, 40),
    image: short,
    required: z.boolean(),
    readOnly: z.boolean(),
    disabled: z.boolean(),
    filled: z.boolean(),
    visible: z.boolean(),
    hidden: list(
      z.enum([
        'display-none',
        'visibility-hidden',
        'transparent',
        'off-screen',
        'tiny',
        'clipped',
        'aria-hidden',
        'no-tab',
        'inert',
      ]),
      9,
    ),
    form: count,
  });

const form = () =>
  z.strictObject({
    selector,
    action: address,
    method: z.enum(['get', 'post', 'dialog']),
    submit: text(60),
    names: text(120),
    controls: count,
    passwords: count,
  });

const zone = z.enum(['heading', 'button', 'label', 'text', 'link']);

const page = () =>
  z.strictObject({
    description: text(400),
    blocks: list(z.strictObject({ text: short, zone, distance, length: count }), 1_500),
    links: list(z.strictObject({ text: text(60), href: address, distance }), 300),
    boxes: list(z.strictObject({ label: text(120), checked: z.boolean(), required: z.boolean(), selector }), 40),
    names: list(short, 800),
    prompts: list(text(60), 10),
    shape: z.strictObject({
      radioGroups: count,
      checkboxes: count,
      textareas: count,
      selects: count,
      textInputs: count,
      passwords: count,
      files: count,
      images: count,
      canvases: count,
      tableRows: count,
      cards: count,
      articleChars: count,
      totalChars: count,
    }),
    embeds: list(text(500), 20),
    limits,
  });

/**
 * A snapshot as a content script may send it: exact keys, every text and list capped. Anything else is dropped. Built when
 * it is first needed, like all large schemas: a worker wakes for much else.
 */
export const snapshotSchema = z.lazy(() =>
  z.strictObject({
    url: text(2_048),
    title: text(300),
    lang: text(40),
    controls: list(control(), 300),
    forms: list(form(), 60),
    page: page(),
    limits,
  }),
) satisfies z.ZodMiniType<Snapshot>;
