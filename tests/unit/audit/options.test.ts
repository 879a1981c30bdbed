import { expect, test } from 'vitest';
import { parseOptions } from '#audit/options.ts';

const wrong = (...argv: string[]) => {
  const parsed = parseOptions(argv);
  return parsed.kind === 'wrong' ? parsed.message : parsed.kind;
};

test('fills in what is not said', () => {
  expect(parseOptions(['a.html'])).toEqual({
    kind: 'run',
    options: {
      inputs: ['a.html'],
      engine: null,
      as: null,
      settleMs: 300,
      format: 'ndjson',
      out: null,
      failOn: null,
      explain: false,
      silent: false,
      jobs: null,
      locale: null,
    },
  });
});

test('reads every option, also with an equals sign', () => {
  const argv = '--engine dom --as=https://a.test/x --settle 0 --format table --out o --fail-on high --explain --jobs=3';
  expect(parseOptions([...argv.split(' '), '--locale', 'en', '-', 'b'])).toMatchObject({
    options: {
      inputs: ['-', 'b'],
      engine: 'dom',
      as: 'https://a.test/x',
      settleMs: 0,
      format: 'table',
      out: 'o',
      failOn: 'high',
      explain: true,
      silent: false,
      jobs: 3,
      locale: 'en',
    },
  });
});

test.each([
  ['guesses what a mistyped option was meant to be', ['--fromat', 'table', 'x'], 'Did you mean --format?'],
  ['guesses a mistyped value', ['--engine', 'browsr', 'x'], 'Did you mean browser?'],
  ['guesses nothing for what is like nothing', ['--zzzzzzzz', 'x'], 'There is no option --zzzzzzzz.'],
  ['knows no short options but -h', ['-x', 'y'], 'There is no option -x.'],
  ['wants a value where one belongs', ['x', '--out'], '--out needs a value.'],
  ['does not take the next option for a value', ['--out', '--explain', 'x'], '--out needs a value.'],
  ['wants no value for a switch', ['--explain=yes', 'x'], '--explain takes no value.'],
  ['wants whole numbers', ['--settle', '1.5', 'x'], '--settle takes a whole number from 0 to 10000'],
  ['keeps to the longest wait', ['--settle', '10001', 'x'], '--settle takes a whole number from 0 to 10000'],
  ['wants at least one page at once', ['--jobs', '0', 'x'], '--jobs takes a whole number from 1 to 16'],
  ['wants a web address', ['--as', 'file:///x', 'x'], '--as takes an http or https address'],
  ['wants an input', ['--explain'], 'Name a file'],
  ['falls for no inherited name', ['--toString', 'x'], 'There is no option --toString.'],
])('%s', (_, argv, message) => {
  expect(wrong(...argv)).toContain(message);
});

test('takes what follows -- as inputs', () => {
  expect(parseOptions(['--', '--explain'])).toMatchObject({ options: { inputs: ['--explain'], explain: false } });
});
