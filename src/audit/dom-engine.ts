import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Region } from '#contract/kinds.ts';
import type { DomPage } from './dom-audit.ts';
import type { ThreadReply } from './dom-thread.ts';
import type { Engine, Outcome, PageTarget } from './engine.ts';
import { decodePage, readPage } from './read-page.ts';

export interface DomEngineOptions {
  readonly as: string | null;
  readonly region: Region;
  readonly jobs: number | null;
  /** Address of the built thread script. */
  readonly thread: URL;
  readonly limitMs?: number;
}

/** A page that keeps a thread busy for longer is given up, and its thread with it. */
const LIMIT_MS = 60_000;

/** Asks one thread for one page; `spent` when the thread must not be used again. */
function ask(worker: Worker, page: DomPage, limitMs: number): Promise<ThreadReply & { readonly spent: boolean }> {
  return new Promise((resolve) => {
    const done = (reply: ThreadReply, spent: boolean) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ ...reply, spent });
    };
    const onMessage = (reply: ThreadReply) => done(reply, false);
    const onError = (error: unknown) => done({ ok: false, error: String(error) }, true);
    const onExit = () => done({ ok: false, error: 'the reading thread ended' }, true);
    const timer = setTimeout(() => done({ ok: false, error: `took longer than ${limitMs / 1000} s` }, true), limitMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(page);
  });
}

/** The engine that needs no browser: happy-dom in threads of this process. */
export function createDomEngine(options: DomEngineOptions): Engine {
  const idle: Worker[] = [];

  async function audit(target: PageTarget): Promise<Outcome> {
    const start = performance.now();
    const elapsedMs = () => Math.round(performance.now() - start);
    if (target.kind === 'url') {
      return { ok: false, error: 'the dom engine opens nothing on the network: save the page first', elapsedMs: 0 };
    }
    const read = await readPage(target.path);
    if (!read.ok) return { ok: false, error: read.error, elapsedMs: elapsedMs() };
    const page: DomPage = {
      html: decodePage(read.page.bytes),
      url: options.as ?? `http://127.0.0.1/${encodeURIComponent(basename(target.path))}`,
      isXhtml: read.page.isXhtml,
      region: options.region,
    };
    const worker = idle.pop() ?? new Worker(options.thread);
    const reply = await ask(worker, page, options.limitMs ?? LIMIT_MS);
    if (reply.spent) await worker.terminate();
    else idle.push(worker);
    return reply.ok
      ? { ok: true, report: reply.report, elapsedMs: elapsedMs() }
      : { ok: false, error: `could not be read: ${reply.error}`, elapsedMs: elapsedMs() };
  }

  return {
    jobs: options.jobs ?? availableParallelism(),
    audit,
    close: async () => {
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}
