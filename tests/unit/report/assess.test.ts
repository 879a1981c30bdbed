import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts, Field, PageCue, PurposeGuess } from '#contract/facts.ts';
import { FIELD_KINDS, PURPOSES, SENSITIVE_KINDS } from '#contract/kinds.ts';
import type { Signal } from '#contract/signal.ts';
import { assess } from '#report/assess.ts';
import { LEVEL_FROM } from '#report/level.ts';
import { MITIGATING, SOFTENED, SOFTENING_CAP, WEIGHTS } from '#report/weights.ts';
import { box, cue, facts, field, phone, siteOn } from '../../support/facts.ts';

const judge = (seen: Facts, site: Parameters<typeof assess>[1] = null) =>
  assess(seen, site, { region: 'CN' }, new Date(0));
const sure = (kind: PurposeGuess['kind'], confidence = 0.95): PurposeGuess => ({ kind, confidence, quotes: ['words'] });

const SIGNALS = Object.values(
  import.meta.glob<Signal>('../../../src/signals/*.ts', { eager: true, import: 'default' }),
);
const CUES = [
  ...new Set(
    SIGNALS.flatMap((signal) => [...`${signal.check}`.matchAll(/cue === ["']([\w-]+)/g)].map((m) => m[1] ?? '')),
  ),
];
/** Cues that speak for the page, and so may lower its score by no more than the cap. */
const FRIENDLY = ['states-purpose', 'real-name-law', 'policy-words'];

const anyField = fc.record({
  kind: fc.constantFrom(...FIELD_KINDS),
  required: fc.boolean(),
  visible: fc.boolean(),
  hiddenAs: fc.constantFrom(null, 'later-step' as const, 'harvest' as const),
  saysOptional: fc.boolean(),
  confidence: fc.double({ min: 0.5, max: 1, noNaN: true }),
  form: fc.nat(2),
});
const madeField = anyField.map(({ kind, ...over }): Field => field(kind, over));
const anyCue = fc
  .record({
    id: fc.constantFrom(...CUES.filter((id) => !FRIENDLY.includes(id))),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ id, weight }): PageCue => cue(id, `words of ${id}`, weight));
const anyFriendlyCue = fc
  .record({ id: fc.constantFrom(...FRIENDLY), weight: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ id, weight }): PageCue => cue(id, `words of ${id}`, weight));
const anyBox = fc
  .record({
    checked: fc.boolean(),
    required: fc.boolean(),
    to: fc.constantFrom('policy' as const, 'marketing' as const, 'sharing' as const, 'other' as const),
  })
  .map((over) => box(over));
const anyPolicy = fc
  .constantFrom(null, 'https://a.com/p')
  .map((href): Facts['consent']['policies'][number] => ({ text: '隐私政策', href, frame: 0 }));
const anySite = fc.constantFrom(null, siteOn('a.com', { secure: false }), siteOn('www.wjx.cn', { platform: 'wjx' }));
const anyPurpose = fc
  .record({ kind: fc.constantFrom(...PURPOSES), confidence: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ kind, confidence }) => sure(kind, confidence));
const anyFacts = fc
  .record({
    fields: fc.array(madeField, { maxLength: 8 }),
    cues: fc.array(fc.oneof(anyCue, anyFriendlyCue), { maxLength: 8 }),
    purposes: fc.array(anyPurpose, { minLength: 1, maxLength: 4 }),
    operator: fc.constantFrom('', '某某有限公司'),
    consent: fc.record({
      boxes: fc.array(anyBox, { maxLength: 3 }),
      policies: fc.array(anyPolicy, { maxLength: 2 }),
    }),
  })
  .map((over) => loudestFirst(facts(over)));

/** As the merge leaves them. */
function loudestFirst(seen: Facts): Facts {
  return {
    ...seen,
    cues: seen.cues.toSorted((a, b) => b.weight - a.weight),
    purposes: seen.purposes.toSorted((a, b) => b.confidence - a.confidence),
  };
}

describe('a report', () => {
  test('warns of a vote that asks for a phone number, and says why with the page’s own words', () => {
    const report = judge(facts({ purposes: [sure('vote')], fields: [phone({ label: '请输入您的真实手机号' })] }));
    expect(report.warn).toBe(true);
    expect(report.evidence[0]).toMatchObject({
      signal: 'vote-needs-no-contact',
      quote: '请输入您的真实手机号',
      selector: '#phone',
    });
    expect(report.advice[0]).toBe('close-page');
  });

  test.each(['login', 'signup', 'checkout', 'booking', 'bank', 'government'] as const)(
    'does not warn of a plain %s page',
    (kind) => {
      const fields = [phone({ required: true }), field('real-name'), field('address'), field('sms-code')];
      expect(judge(facts({ purposes: [sure(kind)], fields })).warn).toBe(false);
    },
  );

  test('does not warn of a panel for other people’s records', () => {
    expect(judge(facts({ purposes: [sure('vote')], fields: [phone()], subject: 'others' })).score).toBe(0);
  });

  test('has the sum of its points as its score, and the sums of the groups beside it', () => {
    const report = judge(
      facts({ purposes: [sure('survey', 0.5)], fields: [phone()], cues: [cue('will-call', '与您联系')] }),
      siteOn('a.com', { secure: false }),
    );
    const sum = report.evidence.reduce((total, one) => total + one.points, 0);
    expect(report.score).toBe(sum);
    expect(report.scores.ask + report.scores.context + (report.scores.site ?? 0)).toBe(sum);
    expect(report.scores.site).toBeGreaterThan(0);
  });

  test('knows nothing of the site where the address says nothing', () => {
    expect(judge(facts({ fields: [phone()] })).scores.site).toBeNull();
  });

  test('sets what is asked against what the purpose needs', () => {
    const report = judge(
      facts({
        purposes: [sure('recruitment')],
        fields: [field('national-id'), phone({ required: true }), field('email')],
      }),
    );
    expect(report.asks.map(({ kind, need }) => [kind, need])).toEqual([
      ['phone', 'needed'],
      ['national-id', 'excessive'],
      ['email', 'usual'],
    ]);
  });

  test('counts the boxes that may stay empty, and those that are not needed', () => {
    const fields = [
      phone({ required: true }),
      field('real-name'),
      field('email'),
      field('phone', { hiddenAs: 'trap', visible: false }),
      field('address', { readOnly: true }),
    ];
    const report = judge(facts({ purposes: [sure('vote')], fields }));
    expect(report.overAsk).toEqual({ fields: 3, optional: 2, unneeded: 3 });
    expect(report.needs).toEqual({ needed: [], usual: [], categories: [] });
    expect(judge(facts({ purposes: [sure('checkout')], fields })).overAsk).toEqual({
      fields: 3,
      optional: 2,
      unneeded: 0,
    });
  });

  test.each([
    ['no fields and no purposes', facts({ purposes: [], fields: [] })],
    ['no address', facts({ url: '', fields: [phone()] })],
    ['a title of 100 kB', facts({ title: '奖'.repeat(100_000), fields: [phone()] })],
    [
      'ten thousand fields',
      facts({ fields: Array.from({ length: 10_000 }, (_, i) => field('phone', { selector: `#p${i}` })) }),
    ],
    [
      'empty labels and selectors',
      facts({ purposes: [sure('vote')], fields: [field('phone', { label: '', selector: '' })] }),
    ],
    ['confidences out of range', facts({ purposes: [sure('vote', 7)], fields: [field('phone', { confidence: -3 })] })],
    [
      'confidences that are no numbers',
      facts({ purposes: [sure('vote', Number.NaN)], fields: [field('phone', { confidence: Number.NaN })] }),
    ],
  ])('is made from %s', (_, seen) => {
    const report = judge(seen);
    expect(report.score).toBeGreaterThanOrEqual(0);
    expect(report.score).toBeLessThanOrEqual(100);
    expect(report.failed).toEqual([]);
  });
});

describe('always', () => {
  test('the same facts give the same report', () => {
    fc.assert(
      fc.property(anyFacts, (seen) => {
        expect(judge(seen)).toEqual(judge(structuredClone(seen)));
      }),
    );
  });

  test('a page that asks for nothing sensitive never warns', () => {
    fc.assert(
      fc.property(anyFacts, (seen) => {
        const fields = seen.fields.filter((one) => !(SENSITIVE_KINDS as readonly string[]).includes(one.kind));
        expect(judge({ ...seen, fields }).warn).toBe(false);
      }),
    );
  });

  test('words against the page never lower its score', () => {
    fc.assert(
      fc.property(anyFacts, anySite, anyCue, (seen, site, added) => {
        const after = loudestFirst({ ...seen, cues: [...seen.cues, added] });
        expect(judge(after, site).score).toBeGreaterThanOrEqual(judge(seen, site).score);
      }),
    );
  });

  test('whatever words are added, of whatever kind and however many, take away no more than the cap', () => {
    const anyWords = fc.record({
      cues: fc.array(fc.oneof(anyCue, anyFriendlyCue), { maxLength: 6 }),
      purposes: fc.array(anyPurpose, { maxLength: 4 }),
      policies: fc.array(anyPolicy, { maxLength: 2 }),
      policyBoxes: fc.nat(1),
      operator: fc.constantFrom('', '某某有限公司'),
    });
    fc.assert(
      fc.property(anyFacts, anySite, anyWords, (seen, site, added) => {
        const after = loudestFirst({
          ...seen,
          cues: [...seen.cues, ...added.cues],
          purposes: [...seen.purposes, ...added.purposes],
          operator: seen.operator || added.operator,
          consent: {
            boxes: [...seen.consent.boxes, ...Array.from({ length: added.policyBoxes }, () => box())],
            policies: [...seen.consent.policies, ...added.policies],
          },
        });
        expect(judge(after, site).score).toBeGreaterThanOrEqual(judge(seen, site).score - SOFTENING_CAP);
      }),
      { numRuns: 500 },
    );
  });

  test('saying that boxes may stay empty takes away no more than the cap', () => {
    fc.assert(
      fc.property(anyFacts, anySite, (seen, site) => {
        const fields = seen.fields.map((one) => ({ ...one, saysOptional: true }));
        expect(judge({ ...seen, fields }, site).score).toBeGreaterThanOrEqual(judge(seen, site).score - SOFTENING_CAP);
      }),
    );
  });

  test('asking for more never lowers the score, whether seen or hidden', () => {
    fc.assert(
      fc.property(anyFacts, anySite, madeField, fc.boolean(), (seen, site, added, first) => {
        const fields = first ? [added, ...seen.fields] : [...seen.fields, added];
        expect(judge({ ...seen, fields }, site).score).toBeGreaterThanOrEqual(judge(seen, site).score);
      }),
      { numRuns: 500 },
    );
  });

  test('a ticked box never lowers the score', () => {
    fc.assert(
      fc.property(anyFacts, anyBox, fc.boolean(), (seen, added, first) => {
        const ticked = { ...added, checked: true };
        const boxes = first ? [ticked, ...seen.consent.boxes] : [...seen.consent.boxes, ticked];
        expect(judge({ ...seen, consent: { ...seen.consent, boxes } }).score).toBeGreaterThanOrEqual(judge(seen).score);
      }),
      { numRuns: 500 },
    );
  });

  test('ticking a box never lowers the score', () => {
    fc.assert(
      fc.property(anyFacts, (seen) => {
        const boxes = seen.consent.boxes.map((one) => ({ ...one, checked: true }));
        expect(judge({ ...seen, consent: { ...seen.consent, boxes } }).score).toBeGreaterThanOrEqual(judge(seen).score);
      }),
    );
  });

  test('what the page says in its favour takes away no more than the cap', () => {
    const said = {
      cues: [cue('states-purpose', '仅用于'), cue('real-name-law', '依法实名')],
      operator: '某某有限公司',
    };
    const fields = [phone({ saysOptional: true }), field('address', { saysOptional: true })];
    const purposes = [sure('vote'), sure('checkout'), sure('bank')];
    const consent = { boxes: [], policies: [{ text: '隐私政策', href: 'https://a.com/p', frame: 0 }] };
    const report = judge(facts({ ...said, fields, purposes, consent }));
    const taken = report.evidence.reduce((sum, one) => sum + (MITIGATING.has(one.signal) ? one.points : 0), 0);
    // Nobody named and no policy would have been four points more.
    expect(taken).toBe(-(SOFTENING_CAP - 4));
  });

  test('a likelier purpose takes away no more than the cap, where words alone tell of it', () => {
    const anyGuess = fc.record({
      bait: fc.constantFrom('vote', 'bargain', 'lottery', 'survey', 'lead-form', 'loan'),
      cover: fc.constantFrom('login', 'signup', 'checkout', 'payment', 'booking', 'recruitment', 'contact'),
      // Below a half it is no more than a guess.
      sureness: fc.double({ min: 0.3, max: 0.75, noNaN: true }),
      covers: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(anyGuess, fc.array(madeField, { maxLength: 4 }), ({ bait, cover, sureness, covers }, more) => {
        const fields = [phone(), ...more.filter(({ kind }) => kind !== 'password')];
        const bare = judge(facts({ fields, purposes: [sure(bait, sureness)] })).score;
        const covered = judge(
          loudestFirst(facts({ fields, purposes: [sure(bait, sureness), sure(cover, covers)] })),
        ).score;
        expect(covered).toBeGreaterThanOrEqual(bare - SOFTENING_CAP);
      }),
      { numRuns: 500 },
    );
  });

  test('says of no page what it is not: what comes back is what it asks for', () => {
    const consent = { boxes: [], policies: [{ text: '隐私政策', href: 'https://a.com/p', frame: 0 }] };
    const said = { operator: '某某有限公司', consent, cues: [cue('states-purpose', '仅用于通知')] };
    const purposes = [sure('checkout', 0.99), sure('vote', 0.6)];
    const ids = judge(facts({ ...said, fields: [phone()], purposes })).evidence.map(({ signal }) => signal);
    expect(ids).toContain('vote-needs-no-contact');
    for (const id of SOFTENED) expect(ids).not.toContain(id);
  });

  test('what words can silence for good comes to no more than the cap', () => {
    // A duty to check identities leaves five eighths; a policy that leads nowhere and none at all exclude each other.
    const most = [...SOFTENED].reduce((sum, id) => sum + (WEIGHTS[id] ?? 0), 0);
    const left = (WEIGHTS['id-without-duty'] ?? 0) * 0.625 + (WEIGHTS['no-policy'] ?? 0);
    expect(most - left).toBeLessThanOrEqual(SOFTENING_CAP);
    expect(WEIGHTS['policy-leads-nowhere']).toBe(WEIGHTS['no-policy']);
  });

  test('levels are met from the lowest score of each', () => {
    fc.assert(
      fc.property(anyFacts, (seen) => {
        const { score, level, warn } = judge(seen);
        expect(score).toBeGreaterThanOrEqual(LEVEL_FROM[level]);
        expect(warn).toBe(score >= LEVEL_FROM.high);
      }),
    );
  });
});
