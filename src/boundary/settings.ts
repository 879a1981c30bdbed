import * as z from 'zod/mini';
import { FIELD_KINDS, LOCALES, REGIONS } from '#contract/kinds.ts';
import { MAX_RULES } from '#contract/rule.ts';
import {
  type Choices,
  DEFAULT_SETTINGS,
  DEGREES,
  LOUDNESS,
  MARKS,
  MAX_FACTOR,
  MAX_NOTICES_A_DAY,
  type Own,
  PRESETS,
  type Settings,
  THEMES,
} from '#contract/settings.ts';
import { once } from './once.ts';
import { readRules, ruleSchema, signalId } from './rule.ts';

const own = () =>
  z.strictObject({
    degrees: z.partialRecord(z.enum(DEGREES), z.enum(LOUDNESS)),
    kinds: z.partialRecord(z.enum(FIELD_KINDS), z.boolean()),
    signals: z.record(signalId(), z.number().check(z.gte(0), z.lte(MAX_FACTOR))),
  }) satisfies z.ZodMiniType<Own>;

const choices = once(() => ({
  locale: z.enum([...LOCALES, 'auto']),
  region: z.enum([...REGIONS, 'auto']),
  loudness: z.enum(LOUDNESS),
  theme: z.enum(THEMES),
  atField: z.boolean(),
  marks: z.enum(MARKS),
  holdsPress: z.boolean(),
  noticesADay: z.int().check(z.gte(0), z.lte(MAX_NOTICES_A_DAY)),
  preset: z.enum(PRESETS),
  own: own(),
}));

/** What `storage.local` may hold. */
export const settingsSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(2),
    ...choices(),
    rules: z.array(ruleSchema).check(z.maxLength(MAX_RULES)),
  }),
) satisfies z.ZodMiniType<Settings>;

/** The choices a person may change at once; absent keys stay as they are. */
export const settingsChangeSchema = z.lazy(() => {
  const { locale, region, loudness, theme, atField, marks, holdsPress, noticesADay, preset, own } = choices();
  return z.strictObject({
    locale: z.exactOptional(locale),
    region: z.exactOptional(region),
    loudness: z.exactOptional(loudness),
    theme: z.exactOptional(theme),
    atField: z.exactOptional(atField),
    marks: z.exactOptional(marks),
    holdsPress: z.exactOptional(holdsPress),
    noticesADay: z.exactOptional(noticesADay),
    preset: z.exactOptional(preset),
    own: z.exactOptional(own),
  });
}) satisfies z.ZodMiniType<Partial<Choices>>;

/** What can still be read of settings that are not as we write them; defaults stand in for the rest. */
export function salvagedSettings(stored: unknown): Settings {
  const from = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const chosen = settingsChangeSchema.safeParse(
    Object.fromEntries(
      Object.entries(choices()).flatMap(([key, schema]) => {
        const parsed = schema.safeParse(from.get(key));
        return parsed.success ? [[key, parsed.data]] : [];
      }),
    ),
  );
  const kept = chosen.success ? chosen.data : {};
  return { ...DEFAULT_SETTINGS, ...kept, rules: readRules(from.get('rules')).slice(0, MAX_RULES) };
}
