import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RuleAction } from '#contract/rule.ts';
import { readPastedList } from '#rules/pasted-list.ts';
import { parseTarget, targetText } from '#rules/target.ts';

test.each([
  ['example.com', 'example.com'],
  ['www.example.com', '*.www.example.com'],
  ['*.example.com', 'example.com'],
  ['=www.example.com', '=www.example.com'],
  ['https://www.example.com/vote', 'https://www.example.com/vote'],
  ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
  ['@@||example.com^$document', 'example.com'],
  ['192.168.1.20', '192.168.1.20'],
])('takes “%s” as %s', (line, target) => {
  expect(readPastedList(line, 'trust')).toEqual({ actions: new Map([[target, 'trust']]), bad: [], beyond: 0 });
});

test('trusts no site of a filter that blocks, and of two lines with one target takes the warning', () => {
  const list = ['||shop.example.com^', '||b.example^$all', 'b.example', '@@||c.example^', 'd.example'].join('\n');
  const read = (asked: RuleAction) => [...readPastedList(list, asked).actions];
  expect(read('trust')).toEqual([
    ['*.shop.example.com', 'warn'],
    ['b.example', 'warn'],
    ['c.example', 'trust'],
    ['d.example', 'trust'],
  ]);
  expect(new Set(read('warn').map(([, action]) => action))).toEqual(new Set(['warn']));
});

test('passes over comments, empty lines and what uBlock Origin adds by itself', () => {
  const list = [
    '# sites I trust',
    '! another',
    '',
    'behind-the-scene',
    'moz-extension-scheme',
    'a.example',
    'a.example',
  ];
  expect([...readPastedList(list.join('\r\n'), 'trust').actions.keys()]).toEqual(['a.example']);
});

test('names each line that is no target, with its number and reason', () => {
  const list = [
    'a.example',
    'foo bar',
    'com.cn',
    '/regex/',
    'example.com##.ad',
    '||a.example^$script',
    'taobao',
    'b.example',
  ];
  const { actions, bad } = readPastedList(list.join('\n'), 'trust');
  expect([...actions.keys()]).toEqual(['a.example', 'b.example']);
  expect(bad.map(({ line, problem }) => [line, problem])).toEqual([
    [2, 'not-an-address'],
    [3, 'public-suffix'],
    [4, 'not-a-site-rule'],
    [5, 'not-a-site-rule'],
    [6, 'not-a-site-rule'],
    [7, 'single-label'],
  ]);
});

test('says how many lines there were too many of', () => {
  const lines = Array.from({ length: 20_007 }, (_, at) => `s${at % 50}.example`);
  expect(readPastedList(lines.join('\n'), 'trust')).toMatchObject({ bad: [], beyond: 7 });
});

test('reads the sites a Privacy Badger backup switches off', () => {
  const backup = { action_map: {}, settings_map: { disabledSites: ['www.a.example', '*.b.example'], seenComic: true } };
  expect([...readPastedList(JSON.stringify(backup), 'trust').actions.keys()]).toEqual(['*.www.a.example', 'b.example']);
});

test('answers whatever is pasted, with targets that read back as themselves', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.domain()).map((all) => all.join('\n')),
      ),
      (text) => {
        for (const target of readPastedList(text, 'trust').actions.keys()) {
          const parsed = parseTarget(target, true);
          expect(parsed.ok && targetText(parsed.target)).toBe(target);
        }
      },
    ),
  );
});
