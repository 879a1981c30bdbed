import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesAskedFor, trustAt } from '#background/rules.ts';
import { lockedKeys, policyRules, underPolicy } from '#background/under-policy.ts';
import { readPolicy } from '#boundary/policy.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';

function own(...sites: readonly string[]): Settings {
  const rules = rulesAskedFor({ type: 'allow', sites, from: 'popup' }, new Date(0));
  if ('bad' in rules) throw new Error(rules.bad);
  return { ...DEFAULT_SETTINGS, rules };
}

test('holds whatever the person chose, and is locked', () => {
  const policy = readPolicy({ settings: { loudness: 'badge', preset: 'strict' }, locked: ['theme'] });
  expect(underPolicy({ ...own(), loudness: 'silent', theme: 'dark' }, policy)).toMatchObject({
    loudness: 'badge',
    preset: 'strict',
    theme: 'dark',
  });
  expect([...lockedKeys(policy)].sort()).toEqual(['loudness', 'preset', 'theme']);
});

test('adds its lists; of one target its word counts', () => {
  const policy = readPolicy({ trust: ['school.example'], warn: ['shop.example', '=pay.school.example'] });
  const settings = underPolicy(own('shop.example', 'mine.example'), policy);
  expect(trustAt('https://www.school.example/', settings)?.from).toBe('policy');
  expect(trustAt('https://pay.school.example/', settings)).toBeNull();
  expect(trustAt('https://shop.example/', settings)).toBeNull();
  expect(trustAt('https://mine.example/', settings)?.from).toBe('popup');
});

test('is not outdone by a narrower entry of the person’s own', () => {
  const policy = readPolicy({ warn: ['shop.example'], trust: ['school.example'] });
  const mine = rulesAskedFor(
    { type: 'allow', sites: ['=www.shop.example'], from: 'popup', reach: 'typed' },
    new Date(0),
  );
  if ('bad' in mine) throw new Error(mine.bad);
  const settings = underPolicy({ ...DEFAULT_SETTINGS, rules: mine }, policy);
  expect(trustAt('https://www.shop.example/', settings)).toBeNull();
  expect(trustAt('https://www.school.example/', settings)?.from).toBe('policy');
});

test('names how many entries there were too many of', () => {
  const trust = Array.from({ length: 2_105 }, (_, at) => `s${at}.example`);
  const { rules, problems } = policyRules(readPolicy({ trust }));
  expect(rules).toHaveLength(2_000);
  expect(problems).toEqual([{ path: 'trust.2000', value: '"s2000.example"', beyond: 105 }]);
});

test('puts the person’s own lists aside where those are locked', () => {
  const settings = underPolicy(own('mine.example'), readPolicy({ locked: ['rules'], trust: ['school.example'] }));
  expect(settings.rules.map(({ target }) => target)).toEqual(['school.example']);
});

test('names each bad entry and passes over it, the rest counts', () => {
  const policy = readPolicy({
    settings: { loudness: 'loud', theme: 'dark', schema: 3 },
    locked: ['theme', 'everything'],
    trust: ['school.example', 7, 'not a site'],
    warn: 'shop.example',
    more: true,
  });
  expect(
    policyRules(policy)
      .problems.map(({ path }) => path)
      .sort(),
  ).toEqual(['locked.1', 'more', 'settings.loudness', 'settings.schema', 'trust.1', 'trust.2', 'warn']);
  expect(underPolicy(own(), policy)).toMatchObject({ theme: 'dark', rules: [{ target: 'school.example' }] });
});

test('reads whatever the browser hands over', () => {
  fc.assert(
    fc.property(fc.anything(), (managed) => {
      expect(underPolicy(own(), readPolicy(managed)).schema).toBe(2);
    }),
  );
  expect(underPolicy(DEFAULT_SETTINGS, readPolicy({}))).toEqual(DEFAULT_SETTINGS);
});
