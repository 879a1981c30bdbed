import type { Digest } from './digest.ts';

/** Words that change and change no fact are told of ever more rarely, from the first pause to the last. */
const FIRST_PAUSE_MS = 2_000;
const LAST_PAUSE_MS = 300_000;
/** A page that is looked at more often in vain is idle. */
const FEW_LOOKS = 3;
/** So many states of a page that turns in a circle are remembered, and so many characters of them. */
const MAX_STATES = 12;
const MAX_CHARS = 200_000;

/** What is to be done with a state of the page. */
export type Verdict =
  /** Nothing a person would be told has changed. */
  | { readonly is: 'known' }
  | { readonly is: 'news' }
  /** Only words have, and such changes were idle of late: later, if they still stand. */
  | { readonly is: 'later'; readonly inMs: number };

/** Decides which states of a page the worker is told of. */
export interface News {
  /** Counts what is news as told. */
  judge(digest: Digest, now: number): Verdict;
  /** What the worker answered to what was told last: whether it changed what the person is told. */
  answered(isNews: boolean, now: number): void;
  /** Whether of late nothing was news. */
  isIdle(): boolean;
  /** A person is doing something: what waits is told now. */
  hurry(): void;
  /** Tell it all again, whatever was told. */
  forget(): void;
}

/** The last of these states that fit, the very last in any case. */
function lastThatFit(states: readonly string[]): string[] {
  let room = MAX_CHARS;
  const from = states.findLastIndex((state, at) => {
    room -= state.length;
    return at < states.length - 1 && (room < 0 || states.length - at > MAX_STATES);
  });
  return states.slice(from + 1);
}

/**
 * Tells at once of any change of what is asked. Of words that turn in a circle it tells once for each state, and of words
 * that never repeat at growing intervals for as long as nothing comes of it.
 */
export function createNews(): News {
  let asks = '';
  /** Words that lead to what the person is told now, the last told at the end. */
  let known: string[] = [];
  let idleLooks = 0;
  let pauseMs = 0;
  let quietUntil = 0;
  return {
    judge({ asks: asked, words }, now) {
      const isSameAsk = asked === asks;
      if (isSameAsk && known.includes(words)) {
        idleLooks++;
        return { is: 'known' };
      }
      if (isSameAsk && now < quietUntil) return { is: 'later', inMs: quietUntil - now };
      known = isSameAsk ? lastThatFit([...known, words]) : [words];
      asks = asked;
      return { is: 'news' };
    },
    answered(isNews, now) {
      if (isNews) {
        known = known.slice(-1);
        idleLooks = 0;
        pauseMs = 0;
      } else pauseMs = Math.min(LAST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, pauseMs * 2));
      quietUntil = now + pauseMs;
    },
    isIdle: () => pauseMs > 0 || idleLooks > FEW_LOOKS,
    hurry() {
      idleLooks = 0;
      pauseMs = 0;
      quietUntil = 0;
    },
    forget() {
      asks = '';
      known = [];
      idleLooks = 0;
      pauseMs = 0;
      quietUntil = 0;
    },
  };
}
