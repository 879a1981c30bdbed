import type { Report } from '#contract/report.ts';
import type { Target } from './inputs.ts';

/** What came of one page. */
export type Outcome =
  | { readonly ok: true; readonly report: Report; readonly elapsedMs: number }
  | { readonly ok: false; readonly error: string; readonly elapsedMs: number };

export type PageTarget = Exclude<Target, { kind: 'wrong' }>;

/** A way to look at pages: a real browser, or a document in this process. */
export interface Engine {
  /** How many pages it looks at at once. */
  readonly jobs: number;
  /** Never rejects for what a page does. */
  audit(target: PageTarget): Promise<Outcome>;
  close(): Promise<void>;
}
