import { isExtensionAlive, ownHosts, tellWorker } from '#browser/page.ts';
import { type OpenRoot, openRootOf } from '#collect/dom/open-root.ts';
import { readInSlices } from '#collect/in-slices.ts';
import { AUDITOR_KEY, type AuditorHandle } from '#contract/auditor.ts';
import type { SnapshotReply } from '#contract/message.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { askedMemory } from './asked.ts';
import { type Digest, digestOf } from './digest.ts';
import { createNews } from './news.ts';
import { trimmed } from './trim.ts';

/** Wait this long after a change … */
const IDLE_MS = 300;
/** … and at least this many times as long as the last look took: at most 1 % of a core in an endless storm … */
const REST_FACTOR = 100;
/** … four times as long where of late nothing came of looking … */
const IDLE_FACTOR = 4;
/**
 * … unless a person just did something, which no page can feign, or there are more or fewer controls than before, which
 * one native query tells: then at most 10 %.
 */
const RUSH_FACTOR = 10;
const PEEK_MS = 500;
const CONTROLS = 'input, select, textarea';
/** A page may make us look again for ever; it may not make us talk for ever. */
const TALK = { perMinute: 60, slowMs: 10_000, repeats: 5 };

/** Attributes whose change can make a field appear, disappear or be named otherwise. */
const WATCHED = [
  'class',
  'style',
  'hidden',
  'type',
  'name',
  'placeholder',
  'aria-label',
  'aria-hidden',
  'required',
  'open',
  'disabled',
  'contenteditable',
];

type World = Record<symbol, AuditorHandle | undefined>;

/** What a document shows; nothing of it where it could not be read. */
interface Seen {
  readonly snapshot: Snapshot | null;
  readonly digest: Digest;
  readonly busyMs: number;
}

const UNREADABLE: Digest = { asks: 'failed', words: '', size: 0 };

async function readNow(openRoot: OpenRoot, stillAsked: (snapshot: Snapshot) => Snapshot): Promise<Seen> {
  const before = performance.now();
  try {
    const { snapshot: read, busyMs } = await readInSlices(document, openRoot);
    const snapshot = stillAsked(read);
    const digest = digestOf(snapshot);
    return { snapshot: trimmed(snapshot, digest.size), digest, busyMs };
  } catch {
    // A page built to break us must end in "could not check", never in an error the page can see.
    return { snapshot: null, digest: UNREADABLE, busyMs: performance.now() - before };
  }
}

/**
 * Reads this document now, and again as it changes; sends what it shows to the worker when that may change what a
 * person is told. The worker finds and judges: words, weights and rules cost a page nothing. Writes nothing to the page. A
 * second run in the same document does nothing.
 */
export function startAuditor(): void {
  const world = globalThis as unknown as World;
  const key = Symbol.for(AUDITOR_KEY);
  if (world[key]) return;

  const life = new AbortController();
  const { signal: abort } = life;
  const news = createNews();
  const stillAsked = askedMemory();
  let hasTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let hasMissed = false;
  let lookMs = 0;
  let lookedAt = 0;
  let controls = 0;
  const trees = new Set<ShadowRoot>();
  let sent: number[] = [];
  let isWatched = true;
  let unheard = 0;

  // Our own notice comes and goes: that is no reason to read a page again.
  const own = ownHosts();
  const isOurs = ({ addedNodes, removedNodes, target, type }: MutationRecord) =>
    type === 'childList'
      ? [...addedNodes, ...removedNodes].every((node) => own.has(node))
      : type === 'attributes' && own.has(target);
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) lookSoon();
  });
  const watchAgain = () => {
    // What changes inside a shadow tree is not seen from outside.
    for (const tree of [document, ...trees]) {
      observer.observe(tree, { subtree: true, childList: true, characterData: true, attributeFilter: WATCHED });
    }
  };
  const countControls = () => document.querySelectorAll(CONTROLS).length;
  const openRoot = openRootOf();
  const openTree: OpenRoot = (element, isBrief) => {
    const tree = openRoot(element, isBrief);
    if (tree) trees.add(tree);
    return tree;
  };

  const rest = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(later);
    timer = undefined;
  };
  const forget = () => {
    news.forget();
    hasTold = false;
  };

  async function send({ snapshot, digest }: Seen): Promise<void> {
    const now = performance.now();
    const verdict = news.judge(digest, now);
    clearTimeout(later);
    if (verdict.is === 'later') later = setTimeout(lookSoon, verdict.inMs);
    if (verdict.is !== 'news') return;
    hasTold = true;
    sent = [...sent.filter((at) => now - at < 60_000), now];
    const reply = await tellWorker(snapshot ? { type: 'snapshot', snapshot } : { type: 'failed' });
    if (isReply(reply)) {
      isWatched = reply.isWatched;
      lookMs += reply.tookMs;
    }
    if (!isWatched) rest();
    news.answered(!isReply(reply) || reply.isNews, performance.now());
    // Nobody took it (the worker was restarting, or had heard too much from this tab): say it again later.
    if (snapshot && reply === undefined && ++unheard <= TALK.repeats) {
      forget();
      lookSoon();
    } else unheard = 0;
  }

  async function look(): Promise<void> {
    timer = undefined;
    if (!isExtensionAlive()) {
      life.abort();
      rest();
      return;
    }
    if (document.visibilityState === 'hidden' && hasTold) return;
    isLooking = true;
    trees.clear();
    const seen = await readNow(openTree, stillAsked);
    isLooking = false;
    lookedAt = performance.now();
    lookMs = seen.busyMs;
    controls = countControls();
    // Still in the task in which the reading ended: no change is missed.
    if (isWatched) watchAgain();
    if (hasMissed) lookSoon();
    await send(seen);
  }

  function lookSoon(): void {
    hasMissed = isLooking;
    if (isLooking || timer !== undefined || !isWatched) return;
    // What changes during the wait is seen by the look at its end; observing it would only cost.
    observer.disconnect();
    const pace = sent.length >= TALK.perMinute || unheard > 0 ? TALK.slowMs : 0;
    timer = setTimeout(peek, Math.max(IDLE_MS, pace));
  }

  /** Rests on, unless it is time, a person is at it, or controls came or went. */
  function peek(): void {
    const restedMs = performance.now() - lookedAt;
    const isRushed = navigator.userActivation.isActive || countControls() !== controls;
    const factor = isRushed ? RUSH_FACTOR : news.isIdle() ? REST_FACTOR * IDLE_FACTOR : REST_FACTOR;
    if (restedMs >= lookMs * factor) void look();
    else timer = setTimeout(peek, PEEK_MS);
  }

  const onPerson = () => {
    news.hurry();
    lookSoon();
  };

  const onPage = { capture: true, passive: true, signal: abort } as const;
  // Steps that only CSS reveals change no node: what a person does is a hint to look again.
  addEventListener('click', onPerson, onPage);
  addEventListener('change', onPerson, onPage);
  addEventListener('focusin', onPerson, onPage);
  addEventListener('visibilitychange', onPerson, onPage);
  addEventListener('popstate', onPerson, onPage);
  // A page can feign to leave: what was found in it would be forgotten while it stays.
  addEventListener('pagehide', (event) => void (event.isTrusted && tellWorker({ type: 'gone' })), { signal: abort });
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted || !event.isTrusted) return;
      forget();
      lookSoon();
    },
    { signal: abort },
  );

  world[key] = {
    read: async () => {
      // The look that follows sends again and so learns whether to go on watching.
      forget();
      isWatched = true;
      lookSoon();
      return (await readNow(openRoot, stillAsked)).snapshot;
    },
  };
  void look();
}

function isReply(reply: unknown): reply is SnapshotReply {
  return typeof reply === 'object' && reply !== null && 'isWatched' in reply && 'tookMs' in reply && 'isNews' in reply;
}
