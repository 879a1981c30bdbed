/**
 * Fits the weights of the field finder on labelled snapshots, and reports how they do on sites they have not seen.
 *   node src/dev/calibrate-fields.ts SNAPSHOTS.jsonl… [--write] [--list] [--misses] [--no-cv]
 * `prior` is what is held true before any page is seen, `plain` fitted on all pages, `cv` fitted without the page's site.
 * `--misses` tells of every phone and ID that is missed or wrongly found why.
 * Multinomial logistic regression over the cues: one weight for each source and quality of a vote, shared by all
 * kinds; one for each feature and kind. L2 towards zero, full-batch Adam, no randomness but a seeded split by site.
 */
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Cue, Cues } from '../facts/fields/cue.ts';
import type { Reader } from '../facts/fields/reader.ts';
import { isPossible, namedKinds, OUTCOMES, type Outcome, type Weights } from '../facts/fields/weigh.ts';
import { readSnapshots, withModules } from './corpus.ts';
import { type Found, misses, type Page, report } from './field-score.ts';

const OUTCOME_COUNT = OUTCOMES.length;
const NONE = OUTCOMES.indexOf('none');
const STEPS = 300;
const FOLDS = 8;
const L2 = { votes: 0.5, features: 1.2, context: 3 };
/** What stands around a control says more about the pages of a corpus than about the web: held shorter. */
const CONTEXT = /^(beside|previous|next|form)=|^far=|^filled|^disabled/;

const PRIOR: Readonly<Record<string, Readonly<Partial<Record<Outcome, number>>>>> = {
  'type=file': { 'id-photo': 3, none: 2 },
  'type=password': { password: 4 },
  'type=email': { email: 4 },
  'type=tel': { phone: 2 },
  'type=date': { 'birth-date': 1 },
  'type=search': { none: 2 },
  'type=checkbox': { none: 3 },
  'type=radio': { none: 1, gender: 1, age: 0.5 },
  'maxlength=11': { phone: 1 },
  'maxlength=18': { 'national-id': 1 },
  'pattern=mobile': { phone: 3 },
  'placeholder=mobile': { phone: 3 },
  'pattern=id': { 'national-id': 3 },
  'pattern=email': { email: 2 },
  'inputmode=tel': { phone: 1 },
  'inputmode=email': { email: 2 },
  'button=code': { 'sms-code': 1, phone: 1 },
  'options=old-years': { 'birth-date': 2 },
  'options=coming-years': { 'bank-card': 2 },
  'words=dial': { phone: 2 },
  'code, pictured': { phone: -2, username: -1, none: 3 },
  'code, sent by a button': { 'sms-code': 3 },
  'code, card beside': { 'bank-card': 2 },
  'code, phone before': { phone: -2, username: -1, 'sms-code': 2 },
  'code, phone beside': { phone: -2, username: -1, 'sms-code': 1 },
  'code, email beside': { phone: -2, username: -1, 'sms-code': 1 },
  'code, alone': { phone: -2, username: -1, none: 1 },
  'out-of-reach': { none: 2 },
};

/** Votes that say more than most by what they are; where they stand in a corpus, words mostly say it too. */
const VOTE_PRIOR: Readonly<Record<string, number>> = { digit: 4, rest: 3, 'options, all': 5, 'prompt exact': 3 };

/** Parameter index for each outcome a cue touches. */
interface Sample {
  readonly targets: readonly number[];
  readonly weight: number;
  /** Pairs of outcome and parameter. */
  readonly touches: Int32Array;
  readonly possible: readonly boolean[];
}

interface Space {
  readonly votes: Map<string, number>;
  readonly features: Map<string, number>;
  readonly size: number;
}

const isVote = (cue: Cue): cue is Cue & { meaning: Outcome } => cue.meaning !== null;

function spaceOf(pages: readonly Page[]): Space {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const { cues } of page.cues)
      for (const { feature, meaning } of cues) {
        const key = meaning ? `v ${feature}` : `f ${feature}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  // What is known beforehand is kept, however rare in the corpora.
  for (const vote of Object.keys(VOTE_PRIOR)) counts.set(`v ${vote}`, 3);
  for (const feature of Object.keys(PRIOR)) counts.set(`f ${feature}`, 3);
  const votes = new Map<string, number>();
  const features = new Map<string, number>();
  let size = OUTCOME_COUNT;
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < 3) continue;
    if (key.startsWith('v ')) votes.set(key.slice(2), size++);
    else {
      features.set(key.slice(2), size);
      size += OUTCOME_COUNT;
    }
  }
  return { votes, features, size };
}

function samplesOf(pages: readonly Page[], space: Space): Sample[] {
  const samples: Sample[] = [];
  for (const page of pages) {
    page.cues.forEach(({ cues }, at) => {
      const label = page.truth[at];
      if (label?.optional) return;
      const touches: number[] = [];
      const type = page.snapshot.controls[at]?.type ?? 'text';
      const named = namedKinds(cues);
      const possible = OUTCOMES.map((outcome) => named.has(outcome) && isPossible(outcome, type));
      const targets = label
        ? [label.kind, ...(label.alt ?? [])].map((kind) => OUTCOMES.indexOf(kind)).filter((k) => possible[k])
        : [NONE];
      if (!targets.length) return;
      for (let outcome = 0; outcome < OUTCOME_COUNT; outcome++) touches.push(outcome, outcome);
      for (const cue of cues) {
        if (isVote(cue)) {
          const index = space.votes.get(cue.feature);
          if (index !== undefined) touches.push(OUTCOMES.indexOf(cue.meaning), index);
        } else {
          const index = space.features.get(cue.feature);
          if (index !== undefined)
            for (let outcome = 0; outcome < OUTCOME_COUNT; outcome++) touches.push(outcome, index + outcome);
        }
      }
      samples.push({
        targets,
        weight: 1 / (1 + Math.log1p(page.cues.length / 30)),
        touches: Int32Array.from(touches),
        possible,
      });
    });
  }
  return samples;
}

/** What is held true until the data say otherwise: kinds too rare in a corpus to be learned from it. */
function priorOf(space: Space): Float64Array {
  const prior = new Float64Array(space.size);
  for (const [feature, index] of space.votes)
    prior[index] =
      VOTE_PRIOR[feature] ?? (/further|far|above,|class|around|icon|hint|other|though/.test(feature) ? 0.5 : 1);
  for (const [feature, row] of Object.entries(PRIOR)) {
    const from = space.features.get(feature);
    if (from === undefined) continue;
    for (const [kind, weight] of Object.entries(row)) {
      const k = OUTCOMES.indexOf(kind as Outcome);
      if (k >= 0) prior[from + k] = weight;
    }
  }
  return prior;
}

function train(samples: readonly Sample[], space: Space): Float64Array {
  const prior = priorOf(space);
  const weights = Float64Array.from(prior);
  const decay = new Float64Array(space.size).fill(L2.features);
  for (const [feature, from] of space.features)
    if (CONTEXT.test(feature)) decay.fill(L2.context, from, from + OUTCOME_COUNT);
  for (const [feature, index] of space.votes) decay[index] = feature in VOTE_PRIOR ? L2.context : L2.votes;
  for (let i = 0; i < OUTCOME_COUNT; i++) decay[i] = 0.05;
  const [mean, square, gradient] = [
    new Float64Array(space.size),
    new Float64Array(space.size),
    new Float64Array(space.size),
  ];
  const sums = new Float64Array(OUTCOME_COUNT);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < space.size; i++) gradient[i] = (decay[i] ?? 0) * ((weights[i] ?? 0) - (prior[i] ?? 0));
    for (const { targets, weight, touches, possible } of samples) {
      for (let k = 0; k < OUTCOME_COUNT; k++) sums[k] = possible[k] ? 0 : -1e9;
      for (let i = 0; i < touches.length; i += 2)
        sums[touches[i] as number] =
          (sums[touches[i] as number] as number) + (weights[touches[i + 1] as number] as number);
      let top = -Infinity;
      for (const sum of sums) if (sum > top) top = sum;
      let whole = 0;
      for (let k = 0; k < OUTCOME_COUNT; k++) {
        sums[k] = Math.exp((sums[k] as number) - top);
        whole += sums[k] as number;
      }
      let right = 0;
      for (const k of targets) right += sums[k] as number;
      // Where two kinds are right, each is a target as far as it is believed.
      for (let k = 0; k < OUTCOME_COUNT; k++) {
        const share = sums[k] as number;
        sums[k] = weight * (share / whole - (targets.includes(k) ? share / Math.max(right, 1e-12) : 0));
      }
      for (let i = 0; i < touches.length; i += 2)
        gradient[touches[i + 1] as number] =
          (gradient[touches[i + 1] as number] as number) + (sums[touches[i] as number] as number);
    }
    const rate = 0.08 * (1 - (0.9 * step) / STEPS);
    for (let i = 0; i < space.size; i++) {
      const g = gradient[i] as number;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const s = 0.999 * (square[i] as number) + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      weights[i] =
        (weights[i] as number) - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(s / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

function readable(values: Float64Array, space: Space): Weights {
  const row = (from: number) =>
    Object.fromEntries(
      OUTCOMES.map((outcome, k) => [outcome, rounded(values[from + k] ?? 0)] as const).filter(
        ([, value]) => Math.abs(value) >= 0.15,
      ),
    );
  return {
    base: row(0),
    votes: Object.fromEntries([...space.votes].map(([feature, index]) => [feature, rounded(values[index] ?? 0)])),
    features: Object.fromEntries(
      [...space.features]
        .map(([feature, index]) => [feature, row(index)] as const)
        .filter(([, values]) => Object.keys(values).length),
    ),
  };
}

type Find = (snapshot: Snapshot, cues: readonly Cues[], weights: Weights, reader: Reader) => readonly Found[];

/** Sites in a fixed order that has nothing to do with their names. */
function foldOf(site: string): number {
  let hash = 2166136261;
  for (const char of `formwary ${site}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash >>> 7) % FOLDS;
}

await withModules(async (load) => {
  const { cuesOf } = (await load('/src/facts/fields/cues.ts')) as {
    cuesOf: (snapshot: Snapshot, reader: Reader) => readonly Cues[];
  };
  const { newReader } = (await load('/src/facts/fields/reader.ts')) as { newReader: () => Reader };
  const { decideFields } = (await load('/src/facts/find-fields.ts')) as { decideFields: Find };
  const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
  const pages: Page[] = [];
  for (const file of process.argv.slice(2).filter((arg) => !arg.startsWith('--'))) {
    for await (const { id, snapshot, truth, labels } of readSnapshots(file)) {
      if (!labels) continue;
      const byControl = snapshot.controls.map((_, at) => labels.fields.find((_field, i) => truth[i] === at) ?? null);
      pages.push({
        id,
        corpus: basename(file, '.jsonl'),
        site: labels.site,
        snapshot,
        cues: cuesOf(snapshot, newReader()),
        truth: byControl,
        missing: labels.fields.filter((_, i) => truth[i] === -1),
      });
    }
  }
  const learn = (from: readonly Page[]) => {
    const space = spaceOf(from);
    return readable(train(samplesOf(from, space), space), space);
  };
  const find = (weights: Weights) => (page: Page) => decideFields(page.snapshot, page.cues, weights, newReader());
  const list: string[] = [];
  const weights = learn(pages);
  const bare = spaceOf(pages);
  report('prior', pages, find(readable(priorOf(bare), bare)), []);
  report('plain', pages, find(weights), flags.includes('--cv-list') ? [] : list);
  if (flags.includes('--misses')) console.log(misses(pages, find(weights), weights).join('\n'));
  if (!flags.includes('--no-cv')) {
    const held = new Map<Page, readonly Found[]>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const foundOn = find(learn(pages.filter((page) => foldOf(page.site) !== fold)));
      for (const page of pages) if (foldOf(page.site) === fold) held.set(page, foundOn(page));
    }
    report('cv', pages, (page) => held.get(page) ?? [], flags.includes('--cv-list') ? list : []);
  }
  if (flags.includes('--list') || flags.includes('--cv-list')) console.log(list.join('\n'));
  if (flags.includes('--write')) {
    const out = resolve(import.meta.dirname, '..', join('facts', 'fields', 'weights.ts'));
    writeFileSync(
      out,
      `import type { Weights } from './weigh.ts';\n\n/** Written by \`node src/dev/calibrate-fields.ts SNAPSHOTS… --write\`; log-odds. Change the cues, not the numbers. */\nexport const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};\n`,
    );
  }
});
