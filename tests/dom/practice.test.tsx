import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { judgePractice } from '#background/practice.ts';
import { collect } from '#collect/collect.ts';
import { HELD_KINDS, LOCALES } from '#contract/kinds.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import { Practice } from '#surfaces/practice/Practice.tsx';
import { practiceView } from '#surfaces/practice/view.ts';

afterEach(() => {
  render(null, document.body);
});

test.each(LOCALES)('the practice page is grave enough to be held, in %s', (locale) => {
  const view = practiceView({ report: null, outcome: 'none' }, locale);
  document.title = view.title;
  render(<Practice view={view} onSend={() => undefined} />, document.body);
  const judged = judgePractice(collect(document), null, { ...DEFAULT_SETTINGS, locale });
  expect(judged?.report).toMatchObject({ level: 'severe', purpose: { kind: 'vote' } });
  const kinds = judged?.report.fields.map(({ kind }) => kind);
  expect(kinds).toEqual(['phone', 'national-id']);
  expect(kinds?.every((kind) => HELD_KINDS.some((held) => held === kind))).toBe(true);
});
