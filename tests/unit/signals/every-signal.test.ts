import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, PURPOSES } from '#contract/kinds.ts';
import type { Signal, SignalText } from '#contract/signal.ts';
import { WEIGHTS } from '#report/weights.ts';
import { box, cue, field, page, phone, sentTo, siteOn } from '../../support/facts.ts';

const CHECKS = import.meta.glob<Signal>('../../../src/signals/*.ts', { eager: true, import: 'default' });
const TEXTS = import.meta.glob<SignalText>('../../../src/signals/*.ts', { eager: true, import: 'text' });
const HERE = import.meta.dirname;

/** A page that does all that can be held against it, so that every signal has something to say. */
const loud = PURPOSES.map((purpose) =>
  page(
    purpose,
    [
      phone({ required: true, saysOptional: true, hiddenAs: 'later-step', visible: false }),
      field('email', { hiddenAs: 'harvest' }),
      ...(['real-name', 'national-id', 'id-photo', 'sms-code', 'address', 'birth-date', 'bank-card'] as const).map(
        (kind) => field(kind, { required: true, saysOptional: true }),
      ),
    ],
    {
      cues: [
        ...new Set(Object.values(CHECKS).flatMap((signal) => [...`${signal.check}`.matchAll(/cue === ["']([\w-]+)/g)])),
      ].map((found) => cue(found[1] ?? '', `words for ${found[1]}`)),
      consent: {
        boxes: [box({ checked: true, required: true, to: 'sharing' })],
        policies: [{ text: '《条款》', href: null, frame: 0 }],
      },
    },
    siteOn('gov.a1ipay.com', {
      url: 'http://gov.a1ipay.com:81/',
      secure: false,
      isIp: true,
      port: '81',
      suffix: 'github.io',
      looksLike: 'alipay',
      mixedScript: true,
      platform: 'wjx',
      actions: [sentTo('1.2.3.4', { crossSite: true, isIp: true, inAddress: true })],
    }),
  ),
);

describe.each(Object.entries(CHECKS))('%s', (path, signal) => {
  const id = basename(path, '.ts');

  test('has the name of its file, a test and a weight', () => {
    expect(signal.id).toBe(id);
    expect(existsSync(join(HERE, `${id}.test.ts`))).toBe(true);
    expect(WEIGHTS[id]).toBeTypeOf('number');
  });

  test('is silent on a page that asks nothing and says nothing', () => {
    expect(signal.check(page())).toBeNull();
  });

  test('leaves the facts as they are and quotes only what stands in them', () => {
    for (const facts of loud) {
      deepFreeze(facts);
      const finding = signal.check(facts);
      if (finding)
        expect(JSON.stringify(facts)).toContain(
          JSON.stringify(finding.quote)
            .slice(1, -1)
            .replace(/^https?:\/\//, ''),
        );
      expect(finding?.strength ?? 0).toBeGreaterThanOrEqual(0);
      expect(finding?.strength ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('never quotes a selector as the words of a page that labels nothing', () => {
    for (const facts of loud) {
      const finding = signal.check({ ...facts, ...withoutLabels(facts) });
      if (finding && finding.quote !== '') expect(finding.quote).not.toBe(finding.selector);
    }
  });

  test('says its reason in each language, with the quote, in a short title', () => {
    const text = TEXTS[path];
    for (const locale of LOCALES) {
      expect(text?.[locale].reason).toContain('{quote}');
      expect([...(text?.[locale].title ?? '')].length).toBeLessThanOrEqual(locale === 'en' ? 48 : 24);
      expect(text?.[locale].title).not.toBe('');
    }
  });
});

test('has a signal for each weight, and a test for nothing else', () => {
  const ids = Object.values(CHECKS).map((signal) => signal.id);
  expect(Object.keys(WEIGHTS).sort()).toEqual([...ids].sort());
  const tested = readdirSync(HERE).filter((name) => name !== 'every-signal.test.ts');
  expect(tested.map((name) => basename(name, '.test.ts')).sort()).toEqual([...ids].sort());
});

function withoutLabels(facts: (typeof loud)[number]): Pick<(typeof loud)[number], 'fields' | 'asked' | 'contacts'> {
  const bare = facts.fields.map((one) => ({ ...one, label: '' }));
  return {
    fields: bare,
    asked: Object.fromEntries(Object.entries(facts.asked).map(([kind, one]) => [kind, { ...one, label: '' }])),
    contacts: facts.contacts.map((one) => ({ ...one, label: '' })),
  };
}

function deepFreeze(value: unknown): void {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}
