import { expect, test } from 'vitest';
import { dependenciesOf, dependencyProblems, readDependencies, shippedLicences } from '#dev/dependencies.ts';

const lock = (entry: object) => ({
  packages: {
    '': {},
    'node_modules/a/node_modules/@x/b': { version: '1.0.0', license: 'MIT', integrity: 'sha512-…', ...entry },
  },
});
const problems = (entry: object) => dependencyProblems(dependenciesOf(lock(entry)));

test('reads a package by its own name, however deep it lies', () => {
  expect(dependenciesOf(lock({}))).toMatchObject([{ name: '@x/b', version: '1.0.0', isShipped: true }]);
});

test.each([
  ['a licence that forbids shipping', { license: 'GPL-3.0' }, /may be shipped/],
  ['a licence for tools in the extension', { license: 'Python-2.0' }, /may be shipped/],
  ['no licence', { license: undefined }, /no licence/],
  ['an install script', { hasInstallScript: true }, /runs a script/],
  ['no checksum', { integrity: undefined }, /no checksum/],
])('objects to %s', (_, entry, said) => {
  expect(problems(entry)).toEqual([expect.stringMatching(said)]);
});

test('lets a tool be under what the extension may not be', () => {
  expect(problems({ license: 'Python-2.0', dev: true })).toEqual([]);
});

test('the extension carries the licence of each package in it', () => {
  const text = shippedLicences();
  const shipped = readDependencies().filter(({ isShipped }) => isShipped);
  expect(shipped.map(({ name }) => name)).toContain('preact');
  for (const { name, version } of shipped) expect(text).toContain(`${name} ${version}`);
  expect(text).not.toContain('See its package');
});
