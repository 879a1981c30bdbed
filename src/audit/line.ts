import { type AuditLine, auditLineSchema } from '#boundary/audit-line.ts';
import type { Field } from '#contract/facts.ts';
import type { Report } from '#contract/report.ts';
import type { Outcome } from './engine.ts';
import { SIGNAL_IDS } from './signal-ids.ts';

const share = (value: number) => Math.round(value * 1000) / 1000;

function fieldOf(field: Field, explain: boolean): AuditLine['fields'][number] {
  const { kind, confidence, selector, frame, label, required, visible, clues } = field;
  const shown = { kind, confidence: share(confidence), selector, frame, label, required, visible };
  return explain ? { ...shown, clues: clues.map((clue) => ({ ...clue })) } : shown;
}

function explanation(report: Report, isSilentAsked: boolean): NonNullable<AuditLine['explain']> {
  const spoke = new Set(report.evidence.map((one) => one.signal));
  return {
    purposes: report.purposes.map(({ kind, confidence, quotes }) => ({
      kind,
      confidence: share(confidence),
      quotes: [...quotes],
    })),
    signals: report.evidence.map(({ signal, group, points }) => ({ signal, group, points })),
    ...(isSilentAsked ? { silent: SIGNAL_IDS.filter((signal) => !spoke.has(signal)) } : {}),
    needs: {
      needed: [...report.needs.needed],
      usual: [...report.needs.usual],
      categories: [...report.needs.categories],
    },
    overAsk: { ...report.overAsk },
    failed: [...report.failed],
    limits: [...report.limits],
  };
}

/** The line for one page, checked against the contract before anybody sees it. */
export function lineOf(input: string, outcome: Outcome, explain: boolean, silent = false): AuditLine {
  const nothing = {
    schema: 1,
    input,
    url: null,
    title: null,
    lang: null,
    purpose: null,
    score: null,
    level: null,
    warn: null,
    scores: null,
    fields: [],
    evidence: [],
    advice: [],
    elapsedMs: outcome.elapsedMs,
    error: null,
  } satisfies AuditLine;
  if (!outcome.ok) return auditLineSchema.parse({ ...nothing, error: outcome.error });
  const { report } = outcome;
  return auditLineSchema.parse({
    ...nothing,
    url: report.url,
    title: report.title,
    lang: report.lang,
    purpose: { kind: report.purpose.kind, confidence: share(report.purpose.confidence) },
    score: report.score,
    level: report.level,
    warn: report.warn,
    scores: report.scores,
    fields: report.fields.map((field) => fieldOf(field, explain)),
    evidence: report.evidence.map(({ signal, group, points, quote, selector }) => ({
      signal,
      group,
      points,
      quote,
      selector,
    })),
    advice: report.advice,
    ...(explain ? { explain: explanation(report, silent) } : {}),
  });
}
