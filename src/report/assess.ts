import type { Evidenceable, Facts, SiteFacts } from '#contract/facts.ts';
import { FIELD_KINDS, type FieldKind, type Group, SENSITIVE_KINDS } from '#contract/kinds.ts';
import type { Advice, AskRow, AssessSettings, Evidence, Moment, OverAsk, Report, Tuning } from '#contract/report.ts';
import type { Finding, Signal } from '#contract/signal.ts';
import { evidenceable } from './evidenceable.ts';
import { isWarning, levelOf } from './level.ts';
import { needOf, needsOf } from './needs.ts';
import { unsoftened } from './unsoftened.ts';
import { MITIGATING, SOFTENED, SOFTENING_CAP, WEIGHTS } from './weights.ts';

const SIGNALS: readonly Signal[] = Object.values(
  import.meta.glob<Signal>('../signals/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.id < b.id ? -1 : 1));

const ADVICE: readonly Advice[] = Object.values(
  import.meta.glob<Advice>('./advice/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

const SENSITIVE: ReadonlySet<string> = new Set(SENSITIVE_KINDS);
const MAX_QUOTE_CHARS = 120;

/**
 * Judges a page: every signal weighed, added up and explained. Pure: the same facts, site, settings and date give the
 * same report. A page that asks the visitor for nothing sensitive gets score 0, whatever its words.
 */
export function assess(facts: Facts, site: SiteFacts | null, settings: AssessSettings, _date: Moment): Report {
  const seen = evidenceable(facts, site);
  const { tuning } = settings;
  const isWhole = !tuning || tuning.ignored.length === 0;
  const weighed = isWhole ? facts : without(facts, tuning.ignored);
  const heeded = isWhole ? seen : evidenceable(weighed, site);
  const failed: string[] = [];
  const asksMuch = Object.keys(heeded.asked).some((kind) => SENSITIVE.has(kind));
  const spoken = asksMuch ? SIGNALS.flatMap((signal) => weigh(signal, heeded, failed, tuning)) : [];
  const { heard, left } = asksMuch ? restored(spoken, unsoftened(weighed, site), tuning) : { heard: spoken, left: 0 };
  const evidence = capped(heard, left);
  const sum = (group: Group): number =>
    evidence.reduce((total, one) => total + (one.group === group ? one.points : 0), 0);
  const scores = { ask: sum('ask'), context: sum('context'), site: site === null ? null : sum('site') };
  const score = Math.min(100, Math.max(0, scores.ask + scores.context + (scores.site ?? 0)));
  const level = levelOf(score);
  const asks = askRows(seen);
  return {
    schema: 1,
    url: facts.url,
    title: facts.title,
    lang: facts.lang,
    purpose: seen.purpose,
    purposes: facts.purposes,
    score,
    level,
    warn: isWarning(level),
    scores,
    fields: facts.fields,
    asks,
    needs: needsOf(seen.purpose.kind),
    overAsk: overAsk(seen),
    evidence,
    advice: ADVICE.filter((advice) =>
      advice.fits({
        purpose: seen.purpose.kind,
        level,
        fields: facts.fields,
        asks,
        region: settings.region,
        signals: new Set(evidence.map((one) => one.signal)),
      }),
    ).map((advice) => advice.id),
    failed,
    limits: facts.limits,
  };
}

function without(facts: Facts, ignored: readonly FieldKind[]): Facts {
  return { ...facts, fields: facts.fields.filter(({ kind }) => !ignored.includes(kind)) };
}

/** What a signal's full strength is worth to this person. Only what speaks against a page is scaled as a whole. */
function worth(id: string, tuning: Tuning | undefined): number {
  const weight = WEIGHTS[id] ?? 0;
  if (!tuning) return weight;
  const factor = Object.hasOwn(tuning.factors, id) ? (tuning.factors[id] ?? 1) : 1;
  return weight * factor * (weight > 0 ? tuning.scale : 1);
}

function weigh(signal: Signal, seen: Evidenceable, failed: string[], tuning: Tuning | undefined): Evidence[] {
  if (signal.needs.some((need) => seen[need] === null || seen[need] === undefined)) return [];
  try {
    const finding = signal.check(seen);
    if (!finding) return [];
    const strength = Math.min(1, Math.max(0, finding.strength));
    const points = Math.round(worth(signal.id, tuning) * strength);
    if (points === 0 || Number.isNaN(points)) return [];
    return [
      {
        signal: signal.id,
        group: signal.group,
        points,
        strength,
        quote: finding.quote.slice(0, MAX_QUOTE_CHARS),
        ...pointing(signal, finding, seen),
        count: finding.count ?? 0,
      },
    ];
  } catch {
    // One broken check must not silence the others; the surfaces say that it could not run.
    failed.push(signal.id);
    return [];
  }
}

/** What to point at: what the signal saw, or where words have no element of their own, the box they are said about. */
function pointing(signal: Signal, finding: Finding, seen: Evidenceable): Pick<Evidence, 'selector' | 'frame'> {
  if (finding.selector) return { selector: finding.selector, frame: finding.frame ?? 0 };
  if (signal.group === 'site') return { selector: '', frame: 0 };
  const [field = seen.own[0]] = seen.contacts;
  return { selector: field?.selector ?? '', frame: field?.frame ?? 0 };
}

/**
 * What the page's own words keep from being held against it comes back as far as it is more than the cap, from each
 * signal alike that is still true; and what is left of the cap for what speaks for the page.
 */
function restored(
  spoken: readonly Evidence[],
  bare: Evidenceable,
  tuning: Tuning | undefined,
): { readonly heard: readonly Evidence[]; readonly left: number } {
  // What throws there threw here, too, and was told.
  const loud = SIGNALS.filter(({ id }) => !MITIGATING.has(id)).flatMap((signal) => weigh(signal, bare, [], tuning));
  const heard = new Map(spoken.map((one) => [one.signal, one]));
  const lost = (one: Evidence) => Math.max(0, one.points - (heard.get(one.signal)?.points ?? 0));
  const sum = (these: readonly Evidence[]) => these.reduce((points, one) => points + lost(one), 0);
  const total = sum(loud);
  const stillTrue = loud.filter((one) => !SOFTENED.has(one.signal) && lost(one) > 0);
  const share = Math.min(1, (total - SOFTENING_CAP) / sum(stillTrue));
  if (share > 0) {
    for (const one of stillTrue) {
      const points = one.points - Math.floor(lost(one) * (1 - share));
      heard.set(one.signal, { ...one, points, strength: (one.strength * points) / one.points });
    }
  }
  return { heard: [...heard.values()], left: SOFTENING_CAP - total };
}

/** Strongest first; what the page itself says in its favour is held to the points left of the cap. */
function capped(evidence: readonly Evidence[], cap: number): readonly Evidence[] {
  const sorted = [...evidence].sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.signal < b.signal ? -1 : 1),
  );
  let left = Math.max(0, cap);
  return sorted.flatMap((one) => {
    if (!MITIGATING.has(one.signal)) return [one];
    const points = Math.max(one.points, -left);
    left += points;
    return points === 0 ? [] : [{ ...one, points }];
  });
}

function askRows(seen: Evidenceable): readonly AskRow[] {
  return FIELD_KINDS.flatMap((kind) => {
    const field = seen.asked[kind];
    if (!field) return [];
    return [{ kind, need: needOf(seen.purpose.kind, kind), required: field.required, visible: field.visible }];
  });
}

function overAsk({ own, purpose }: Evidenceable): OverAsk {
  return {
    fields: own.length,
    optional: own.filter(({ required }) => !required).length,
    unneeded: own.filter(({ kind }) => needOf(purpose.kind, kind) === 'excessive').length,
  };
}
