import { CONTACT_KINDS, type FieldKind } from '#contract/kinds.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { Cues } from '../facts/fields/cue.ts';
import { decide, namedKinds, OUTCOMES, type Outcome, type Weights } from '../facts/fields/weigh.ts';
import type { PageLabels } from './corpus.ts';

const SENSITIVE: readonly string[] = [
  'phone',
  'sms-code',
  'national-id',
  'id-photo',
  'real-name',
  'birth-date',
  'address',
];

/** A labelled page as the finder reads it. */
export interface Page {
  readonly id: string;
  readonly corpus: string;
  readonly site: string;
  readonly snapshot: Snapshot;
  readonly cues: readonly Cues[];
  /** For each control what it is labelled as. */
  readonly truth: readonly (PageLabels['fields'][number] | null)[];
  readonly missing: PageLabels['fields'];
}

export interface Found {
  readonly kind: FieldKind;
  readonly control: number;
  readonly required: boolean;
}
interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** Scores as the corpus counts: a wrong kind is a miss of one and a false hit of the other; optional counts neither way. */
export function score(pages: readonly Page[], foundOn: (page: Page) => readonly Found[], list: string[]) {
  const tallies = new Map<string, Tally>();
  const of = (kind: string) => {
    const tally = tallies.get(kind) ?? { tp: 0, fp: 0, fn: 0 };
    tallies.set(kind, tally);
    return tally;
  };
  let [known, right] = [0, 0];
  for (const page of pages) {
    const found = new Map(foundOn(page).map((field) => [field.control, field]));
    for (const label of page.missing) if (!label.optional) of(label.kind).fn++;
    page.truth.forEach((label, at) => {
      const said = found.get(at);
      const control = page.snapshot.controls[at];
      if (label?.optional) return;
      if (label && said && [label.kind, ...(label.alt ?? [])].includes(said.kind)) {
        of(label.kind).tp++;
        if (typeof label.required === 'boolean' && page.corpus === 'zh') {
          known++;
          if (label.required === said.required) right++;
          else
            list.push(
              `${page.id} ${control?.selector} REQUIRED is ${label.required} | ${control?.labels.map((l) => `${l.by}:${l.text.slice(0, 24)}`).join(' ')} ${control?.classes} ~ ${control?.around}`,
            );
        }
        return;
      }
      if (!label && !said) return;
      if (label) of(label.kind).fn++;
      if (said) of(said.kind).fp++;
      list.push(
        `${page.id} ${control?.selector} IS ${label?.kind ?? '-'} SAID ${said?.kind ?? '-'} | ${control?.type}${control?.visible ? '' : ' hidden'} ${control?.labels.map((l) => `${l.by}:${l.text.slice(0, 30)}`).join(' ')} ph=${control?.placeholder} n=${control?.name} id=${control?.id}`,
      );
    });
  }
  const f1 = (kinds: readonly string[]) => {
    let [tp, rest] = [0, 0];
    for (const kind of kinds) {
      const tally = of(kind);
      tp += tally.tp;
      rest += tally.fp + tally.fn;
    }
    return tp + rest ? (2 * tp) / (2 * tp + rest) : 1;
  };
  return { tallies, f1, required: known ? right / known : 1 };
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(6);

/** Prints the scores of each corpus. */
export function report(
  name: string,
  pages: readonly Page[],
  foundOn: (page: Page) => readonly Found[],
  list: string[],
): void {
  for (const corpus of new Set(pages.map((page) => page.corpus))) {
    const { tallies, f1, required } = score(
      pages.filter((page) => page.corpus === corpus),
      foundOn,
      list,
    );
    const kinds = OUTCOMES.filter((kind) => kind !== 'none');
    console.log(
      `${name.padEnd(6)} ${corpus.padEnd(5)} phone ${percent(f1(['phone']))}  identity ${percent(f1(SENSITIVE))}  all ${percent(f1(kinds))}  required ${percent(required)}`,
    );
    console.log(
      `       ${kinds
        .map((kind) => {
          const t = tallies.get(kind);
          return t ? `${kind} ${t.tp}/+${t.fp}/-${t.fn}` : '';
        })
        .filter(Boolean)
        .join('  ')}`,
    );
  }
}

const EXPLAINED: ReadonlySet<string> = CONTACT_KINDS;

/** Why a control was not found to be `kind`, or was found to be what it is not. */
function reasonOf(page: Page, at: number, kind: Outcome, weights: Weights): string {
  const cues = page.cues[at]?.cues ?? [];
  const { kind: said, confidence } = decide(cues, weights, page.snapshot.controls[at]?.type);
  const spoke = cues
    .map(({ feature, meaning, said: words }) => ({
      feature,
      words,
      weight: meaning
        ? (meaning === kind ? 1 : -1) * (weights.votes[feature] ?? 0)
        : (weights.features[feature]?.[kind] ?? 0) - (weights.features[feature]?.[said] ?? 0),
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 4)
    .map(({ feature, words, weight }) => `${feature}${words ? ` “${words.slice(0, 20)}”` : ''} ${weight.toFixed(1)}`);
  const unnamed = !namedKinds(cues).has(kind);
  return `${unnamed ? 'nothing near it names it' : `outweighed by ${said} (${confidence.toFixed(2)})`}: ${spoke.join(', ')}`;
}

/** Every phone, code and ID that is missed or wrongly found, each with its reason. */
export function misses(pages: readonly Page[], foundOn: (page: Page) => readonly Found[], weights: Weights): string[] {
  const lines: string[] = [];
  for (const page of pages) {
    const found = new Map(foundOn(page).map((field) => [field.control, field.kind]));
    for (const label of page.missing)
      if (!label.optional && EXPLAINED.has(label.kind))
        lines.push(`${page.id} ${label.selector}: ${label.kind} missed; no control stands there`);
    page.truth.forEach((label, at) => {
      const said = found.get(at);
      if (label?.optional || (label && said && [label.kind, ...(label.alt ?? [])].includes(said))) return;
      const { selector } = page.snapshot.controls[at] ?? { selector: '' };
      if (label && EXPLAINED.has(label.kind))
        lines.push(`${page.id} ${selector}: ${label.kind} missed; ${reasonOf(page, at, label.kind, weights)}`);
      if (said && EXPLAINED.has(said))
        lines.push(
          `${page.id} ${selector}: taken for ${said}, is ${label?.kind ?? 'nothing personal'}; ${reasonOf(page, at, label?.kind ?? 'none', weights)}`,
        );
    });
  }
  return lines;
}
