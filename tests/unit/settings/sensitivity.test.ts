import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_KINDS } from '#contract/kinds.ts';
import { DEFAULT_SETTINGS, DEGREES, LOUDNESS, NOTHING_OWN, type Own, PRESETS } from '#contract/settings.ts';
import { differences, PRESET_VALUES, sensitivityOf, withOwn, withoutOwn } from '#settings/sensitivity.ts';

const anyOwn: fc.Arbitrary<Own> = fc.record({
  degrees: fc.dictionary(fc.constantFrom(...DEGREES), fc.constantFrom(...LOUDNESS)),
  kinds: fc.dictionary(fc.constantFrom(...FIELD_KINDS), fc.boolean()),
  signals: fc.dictionary(fc.constantFrom('countdown', 'scarcity'), fc.constantFrom(0, 0.5, 1, 2)),
});
const anySensitive = fc.record({ preset: fc.constantFrom(...PRESETS), own: anyOwn });

test('is the preset where nothing departs from it', () => {
  for (const preset of PRESETS) {
    expect(sensitivityOf({ preset, own: NOTHING_OWN })).toEqual(PRESET_VALUES[preset]);
    expect(differences({ preset, own: NOTHING_OWN })).toEqual([]);
  }
});

test('orders the presets: strict is nowhere quieter than normal, relaxed nowhere louder', () => {
  const loud = (preset: (typeof PRESETS)[number]) =>
    DEGREES.map((d) => LOUDNESS.indexOf(PRESET_VALUES[preset].degrees[d]));
  const normal = loud('normal');
  for (const [at, value] of loud('strict').entries()) expect(value).toBeLessThanOrEqual(normal[at] ?? -1);
  for (const [at, value] of loud('relaxed').entries()) expect(value).toBeGreaterThanOrEqual(normal[at] ?? 9);
  expect(PRESET_VALUES.strict.scale).toBeGreaterThan(1);
  expect(PRESET_VALUES.relaxed.scale).toBeLessThan(1);
});

test('names each departure, and takes each back by itself', () => {
  fc.assert(
    fc.property(anySensitive, (sensitive) => {
      const all = differences(sensitive);
      for (const one of all) {
        const own = withoutOwn(sensitive, one);
        expect(differences({ ...sensitive, own })).toEqual(all.filter((other) => other !== one));
      }
      const none = all.reduce((own, one) => withoutOwn({ ...sensitive, own }, one), sensitive.own);
      expect(differences({ ...sensitive, own: none })).toEqual([]);
    }),
  );
});

test('forgets a departure that is set back to what the preset says', () => {
  const { preset } = DEFAULT_SETTINGS;
  const own = withOwn(DEFAULT_SETTINGS, { part: 'degrees', key: 'high', is: 'badge' });
  expect(differences({ preset, own })).toEqual([{ part: 'degrees', key: 'high', is: 'badge', was: 'notice' }]);
  expect(withOwn({ preset, own }, { part: 'degrees', key: 'high', is: 'notice' })).toEqual(NOTHING_OWN);
});
