import { extension, type InjectionResult, type InjectionTarget, type ScriptInjection } from '#browser/extension.ts';
import { AUDITOR_KEY } from '#contract/auditor.ts';
import { LONG_PATIENCE_MS, PATIENCE_MS, withPatience } from './patience.ts';

const FRAME_KEY = /^frame:(\d+)$/;

/** The key a document is kept under: the browser's id for it, else its frame. */
export function documentKey(sender: { readonly documentId?: string | undefined; readonly frameId: number }): string {
  return sender.documentId ?? `frame:${sender.frameId}`;
}

function targetOf(tabId: number, document: string): InjectionTarget {
  const frame = FRAME_KEY.exec(document)?.[1];
  return frame === undefined ? { tabId, documentIds: [document] } : { tabId, frameIds: [Number(frame)] };
}

/**
 * Runs a script. `gone` where the tab, frame or document is no more, or not ours to touch, which is expected daily;
 * `busy` where the page does not get round to it.
 */
async function run(injection: ScriptInjection, patienceMs = PATIENCE_MS): Promise<InjectionResult[] | 'gone' | 'busy'> {
  try {
    return await withPatience(extension.scripting.executeScript(injection), patienceMs);
  } catch {
    return 'gone';
  }
}

export type Injected = 'in' | 'gone' | 'busy';

const injected = (ran: Awaited<ReturnType<typeof run>>): Injected => (typeof ran === 'string' ? ran : 'in');

/** Puts the auditor into one document. */
export async function injectAuditor(tabId: number, document: string): Promise<Injected> {
  const target = targetOf(tabId, document);
  return injected(await run({ target, files: ['/auditor.js'], injectImmediately: true }, LONG_PATIENCE_MS));
}

/**
 * Puts the notice into the page itself; into a frame, whose size the page decides, only to point at something there.
 * Resolves to the key of its document, or to `null` where it could not be put.
 */
export async function injectNotice(tabId: number, frameId = 0): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  const ran = await run({ target, files: ['/notice.js'], injectImmediately: true });
  return typeof ran === 'string' ? null : documentKey(ran[0] ?? { frameId });
}

/** Puts the hold of the first press into one document. */
export async function injectHold(tabId: number, document: string): Promise<boolean> {
  const target = targetOf(tabId, document);
  return injected(await run({ target, files: ['/hold.js'], injectImmediately: true })) === 'in';
}

export interface FrameReading {
  readonly documentId: string;
  readonly frameId: number;
  readonly url: string;
  /** As the frame said it: not yet checked. */
  readonly snapshot: unknown;
}

export interface TabReading {
  readonly frames: readonly FrameReading[];
  /** False where some frame did not answer, and only the page itself was read. */
  readonly isWhole: boolean;
}

/** Reads every frame of a tab now, also where the sentinel saw nothing. */
export async function readAllFrames(tabId: number): Promise<TabReading | 'gone' | 'busy'> {
  const all = await readFrames({ tabId, allFrames: true });
  if (all !== 'busy') return all === 'gone' ? all : { frames: all, isWhole: true };
  // One frame that hangs must not hide the page itself.
  const page = await readFrames({ tabId, frameIds: [0] }, LONG_PATIENCE_MS);
  return typeof page === 'string' ? page : { frames: page, isWhole: false };
}

async function readFrames(
  target: InjectionTarget,
  patienceMs = PATIENCE_MS,
): Promise<FrameReading[] | 'gone' | 'busy'> {
  const put = injected(await run({ target, files: ['/auditor.js'], injectImmediately: true }, patienceMs));
  if (put !== 'in') return put;
  const read: ScriptInjection = {
    target,
    injectImmediately: true,
    args: [AUDITOR_KEY],
    // Runs in the page: it can see nothing of this file.
    func: async (key) => {
      const handle = (globalThis as unknown as Record<symbol, { read(): Promise<unknown> } | undefined>)[
        Symbol.for(String(key))
      ];
      return { url: location.href.slice(0, 2_048), snapshot: (await handle?.read()) ?? null };
    },
  };
  const results = await run(read, patienceMs);
  return typeof results === 'string' ? results : results.map(toReading);
}

function toReading(result: InjectionResult): FrameReading {
  const said: unknown = result.result;
  const body = typeof said === 'object' && said !== null ? said : {};
  return {
    documentId: documentKey(result),
    frameId: result.frameId,
    url: 'url' in body && typeof body.url === 'string' ? body.url : '',
    snapshot: 'snapshot' in body ? body.snapshot : null,
  };
}

/** Whether a document is still shown: not navigated away from, removed, or put into the back/forward cache. */
export async function isShown(tabId: number, document: string): Promise<boolean> {
  return (await run({ target: targetOf(tabId, document), injectImmediately: true, func: () => true })) !== 'gone';
}
