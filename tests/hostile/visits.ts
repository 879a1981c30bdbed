import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '#contract/report.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import type { Found, Visit } from './hostile-page.ts';
import { HOST_BOX, type Noticed, READ_WITNESS } from './witness.ts';

/** How long anything may take on a machine that is busy with other things. */
const PATIENCE_MS = 60_000;

/** What a browser must be able to do; the rest of a visit is the same in both. */
export interface Driver {
  record(): Promise<TabRecord | null>;
  state: Visit['state'];
  inPage: Visit['inPage'];
  clickAt: Visit['clickAt'];
  press: Visit['press'];
  goto: Visit['goto'];
  back: Visit['back'];
}

/** Waits for a condition; fails with what was there instead. */
export async function until<T>(what: string, look: () => Promise<T | null>, seen: () => string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}. ${seen()}`);
    await sleep(40);
  }
}

function says(
  report: Report,
  { documents }: TabRecord,
  { kinds, fields, warn, limit, label, sentTo, at }: Found,
): boolean {
  const found = report.fields.map((field) => field.kind);
  return (
    kinds.every((kind) => found.includes(kind)) &&
    found.length >= (fields ?? 0) &&
    (warn === undefined || report.warn === warn) &&
    (limit === undefined || report.limits.includes(limit)) &&
    (sentTo === undefined || documents.some(({ facts }) => facts.forms.some(({ action }) => action === sentTo))) &&
    (at === undefined || report.url.endsWith(at)) &&
    (label === undefined || report.fields.some((field) => field.label.includes(label)))
  );
}

const brief = (record: TabRecord | null): string => {
  const report = record?.report;
  const fields = report?.fields.map(({ kind, label }) => `${kind} “${label}”`).slice(0, 8);
  return `There is ${JSON.stringify({ url: record?.url, unread: record?.unread.length, fields, score: report?.score, actions: record?.documents.flatMap(({ facts }) => facts.forms.map(({ action }) => action)), limits: report?.limits })}`;
};

/** A visit on top of what one browser can do. */
export function visitWith(driver: Driver): Visit {
  return {
    ...driver,
    async untilFound(found) {
      let last: TabRecord | null = null;
      return until(
        `the report says ${JSON.stringify(found)}`,
        async () => {
          last = await driver.record();
          return last?.report && says(last.report, last, found) ? last.report : null;
        },
        () => brief(last),
      );
    },
    async untilState(kind) {
      let last = '';
      await until(
        `the popup shows “${kind}”`,
        async () => {
          last = (await driver.state()).kind;
          return last === kind ? true : null;
        },
        () => `It shows “${last}”.`,
      );
    },
    async until(expression) {
      await until(
        `the page says ${expression}`,
        async () => ((await driver.inPage(`Boolean(${expression})`)) === true ? true : null),
        () => '',
      );
    },
    async untilNotice(isThere) {
      await until(
        `the notice is ${isThere ? '' : 'not '}there`,
        async () => (((await driver.inPage(HOST_BOX)) !== 'null') === isThere ? true : null),
        () => '',
      );
    },
  };
}

/** What the page itself has noticed so far. */
export async function noticedBy(visit: Visit): Promise<Noticed> {
  return JSON.parse(String(await visit.inPage(READ_WITNESS))) as Noticed;
}
