// First: what the next import reads at its start.
import './dom-globals.ts';
import { parentPort } from 'node:worker_threads';
import { auditHtml, type DomPage } from './dom-audit.ts';

/** What a thread answers for one page. */
export type ThreadReply =
  | { readonly ok: true; readonly report: Awaited<ReturnType<typeof auditHtml>> }
  | { readonly ok: false; readonly error: string };

const port = parentPort;
if (!port) throw new Error('dom-thread is a worker thread of the audit command.');

port.on('message', (page: DomPage) => {
  auditHtml(page).then(
    (report) => port.postMessage({ ok: true, report } satisfies ThreadReply),
    (error: unknown) => port.postMessage({ ok: false, error: String(error) } satisfies ThreadReply),
  );
});
