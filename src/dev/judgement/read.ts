import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DomPage } from '#audit/dom-audit.ts';
import type { Facts, SiteFacts } from '#contract/facts.ts';
import type { Report } from '#contract/report.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { readSnapshots, withModules } from '../corpus.ts';

/** What a careful reader said of a page; the keys are those of the corpora. */
export interface PageLabel {
  readonly id: string;
  readonly site: string;
  readonly lang: string;
  readonly title: string;
  /** Where the page was saved from, as far as that is known. */
  readonly source?: { readonly url?: string };
  readonly pageKind: string;
  readonly altKinds?: readonly string[];
  readonly warn?: boolean;
  /** Careful readers differ: not counted. */
  readonly arguable?: boolean;
}

/** A page's label beside what is said of it now. */
export interface Judged {
  readonly label: PageLabel;
  readonly report: Report;
}

/** An address that says nothing. */
const UNKNOWN = 'http://127.0.0.1/page.html';

interface Modules {
  readonly gather: (snapshot: Snapshot) => Facts;
  readonly assess: (facts: Facts, site: SiteFacts | null, settings: { region: 'CN' }, date: Date) => Report;
  readonly siteFacts: (address: string, facts: Facts) => SiteFacts | null;
  readonly audit: (page: DomPage) => Promise<Report>;
}

function labelsIn(file: string): PageLabel[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as PageLabel);
}

/**
 * Judges labelled pages: a folder with `labels*.jsonl` and its pages, read without a browser, or label files with the
 * snapshots that Chromium took of their pages (`corpus.ts snapshot`). Where no address is known only the page is judged.
 */
export async function judgeAll(inputs: readonly string[]): Promise<readonly Judged[]> {
  const folders = inputs.filter((input) => statSync(input).isDirectory());
  const files = inputs.filter((input) => !folders.includes(input));
  const named = new Map<string, PageLabel>();
  const snapshots: string[] = [];
  for (const file of files) {
    const first = readFileSync(file, 'utf8').slice(0, 200);
    if (/^\{"id":"[^"]*","snapshot"/.test(first)) snapshots.push(file);
    else for (const label of labelsIn(file)) named.set(label.id, label);
  }
  return withModules(async (load) => {
    await load('/src/audit/dom-globals.ts');
    const { gather, assess, siteFacts, audit } = {
      gather: (await load('/src/facts/gather.ts'))['gatherFacts'],
      assess: (await load('/src/report/assess.ts'))['assess'],
      siteFacts: (await load('/src/site/site-facts.ts'))['siteFacts'],
      audit: (await load('/src/audit/dom-audit.ts'))['auditHtml'],
    } as Modules;
    const judged: Judged[] = [];
    for (const folder of folders) {
      const lists = readdirSync(folder).filter((name) => /^labels.*\.jsonl$/.test(name));
      for (const label of lists.flatMap((name) => labelsIn(join(folder, name)))) {
        const html = readFileSync(join(folder, `${label.id}.html`), 'utf8');
        const url = label.source?.url ?? UNKNOWN;
        judged.push({ label, report: await audit({ html, url, isXhtml: false, region: 'CN' }) });
      }
    }
    for (const file of snapshots) {
      for await (const { id, snapshot } of readSnapshots(file)) {
        const label = named.get(id);
        if (!label) continue;
        const facts = gather(snapshot);
        const site = siteFacts(label.source?.url ?? UNKNOWN, facts);
        judged.push({ label, report: assess(facts, site, { region: 'CN' }, new Date(0)) });
      }
    }
    return judged;
  });
}
