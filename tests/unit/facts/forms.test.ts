import { describe, expect, test } from 'vitest';
import { findFields } from '#facts/find-fields.ts';
import { domPage } from '../../support/dom-page.ts';
import type { Form } from './forms/form.ts';

/** What each control is found to be, beside what its `k` says. */
function readings(markup: string): { readonly found: string[]; readonly meant: string[] } {
  const { document, snapshot } = domPage(markup);
  const kinds = new Map(findFields(snapshot).map(({ selector, kind }) => [selector, kind]));
  const found: string[] = [];
  const meant: string[] = [];
  for (const { selector } of snapshot.controls) {
    const truth = (document.querySelector(selector)?.getAttribute('k') ?? '-').split('|');
    const said = kinds.get(selector) ?? '-';
    found.push(said);
    meant.push(truth.includes(said) ? said : (truth[0] ?? '-'));
  }
  // A control nobody collected is a control nobody found.
  for (const lost of document.querySelectorAll('[k]')) {
    if (!snapshot.controls.some(({ selector }) => document.querySelector(selector) === lost)) {
      found.push('not collected');
      meant.push(lost.getAttribute('k') ?? '');
    }
  }
  return { found, meant };
}

const groups = Object.entries(
  import.meta.glob<Record<string, readonly Form[]>>('./forms/*.ts', { eager: true }),
).flatMap(([path, module]) => Object.values(module).map((forms) => [path.slice(8, -3), forms] as const));

describe.each(groups)('%s', (_, forms) => {
  test.each(forms)('%s', (_shows, markup) => {
    const { found, meant } = readings(markup);
    expect(found).toEqual(meant);
  });
});
