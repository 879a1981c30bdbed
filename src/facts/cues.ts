import type { PageCue } from '#contract/facts.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { mentions } from './page/mentions.ts';

/** Below this a phrase stands in running text far from any form: an article about it, not the thing. */
const LEAST_WEIGHT = 0.3;
const MAX_CUES = 60;

/** Phrases of the vocabulary's cues found on the page, each cue once where it stands nearest to the controls. */
export function findCues(snapshot: Snapshot): readonly PageCue[] {
  const best = new Map<string, PageCue>();
  for (const { meaning, place, weight, quote } of mentions(snapshot)) {
    if (!('cue' in meaning) || weight < LEAST_WEIGHT) continue;
    // A link leads to the words, it does not say them.
    const counted = place === 'link' || place === 'near-link' || place === 'meta' ? weight * 0.4 : weight;
    const known = best.get(meaning.cue);
    if (known && known.weight >= counted) continue;
    best.set(meaning.cue, {
      cue: meaning.cue,
      quote: quote.slice(0, 80),
      weight: Math.round(counted * 100) / 100,
      frame: 0,
      selector: '',
    });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || (a.cue < b.cue ? -1 : 1)).slice(0, MAX_CUES);
}
