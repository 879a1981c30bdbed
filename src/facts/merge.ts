import type { Facts, FrameFacts, PurposeGuess } from '#contract/facts.ts';

const MAX_FRAMES = 40;
const MAX_FIELDS = 300;
const MAX_LISTED = 200;

/**
 * The facts of a tab: frame 0 first, then by frame id, whatever order they came in. A frame can add to what the page
 * shows and can raise a purpose. It takes no field and no cue away; a policy or a name of its operator counts for the page.
 */
export function mergeFrames(frames: readonly FrameFacts[]): Facts {
  const ordered = inOrder(frames);
  const kept = ordered.slice(0, MAX_FRAMES);
  const first = firstNumber(ordered);
  const limits = new Set(kept.flatMap((frame) => frame.facts.limits));
  if (ordered.length > kept.length) limits.add('frames-capped');
  const fields = kept.flatMap(({ facts }, frame) => {
    const shift = kept.slice(0, frame).reduce((sum, earlier) => sum + earlier.facts.forms.length, 0);
    return facts.fields.map((field) => ({ ...field, frame: frame + first, form: field.form + shift }));
  });
  if (fields.length > MAX_FIELDS) limits.add('fields-capped');
  const main = kept[0];
  return {
    schema: 1,
    url: main?.url ?? '',
    title: main?.facts.title ?? '',
    lang: kept.find((frame) => frame.facts.lang !== '')?.facts.lang ?? '',
    fields: fields.slice(0, MAX_FIELDS),
    forms: kept.flatMap(({ facts }, frame) => facts.forms.map((form) => ({ ...form, frame: frame + first }))),
    purposes: mergePurposes(kept),
    cues: kept
      .flatMap(({ facts }, frame) => facts.cues.map((cue) => ({ ...cue, frame: frame + first })))
      .sort((a, b) => b.weight - a.weight || a.frame - b.frame)
      .slice(0, MAX_LISTED),
    consent: {
      boxes: kept
        .flatMap(({ facts }, frame) => facts.consent.boxes.map((box) => ({ ...box, frame: frame + first })))
        .slice(0, MAX_LISTED),
      policies: kept
        .flatMap(({ facts }, frame) => facts.consent.policies.map((link) => ({ ...link, frame: frame + first })))
        .slice(0, MAX_LISTED),
    },
    subject: subjectOf(kept),
    operator: kept.find((frame) => frame.facts.operator !== '')?.facts.operator ?? '',
    limits: [...limits].sort(),
  };
}

const inOrder = <T extends { readonly frameId: number }>(frames: readonly T[]): readonly T[] =>
  [...new Map(frames.map((frame) => [frame.frameId, frame])).values()].sort((a, b) => a.frameId - b.frameId);

/** 0 is the page itself, also where only frames in it were read. */
const firstNumber = (ordered: readonly { readonly frameId: number }[]): number => (ordered[0]?.frameId === 0 ? 0 : 1);

/** The browser's id of a frame that merged facts know by its number; `undefined` where there is none. */
export function frameIdOf(frames: readonly { readonly frameId: number }[], number: number): number | undefined {
  const ordered = inOrder(frames);
  return number === 0 ? 0 : ordered[number - firstNumber(ordered)]?.frameId;
}

/** Only frames that ask for something say whose data it is: an empty frame beside an admin panel says nothing. */
function subjectOf(frames: readonly FrameFacts[]): Facts['subject'] {
  const asking = frames.filter((frame) => frame.facts.fields.length > 0);
  return asking.length > 0 && asking.every((frame) => frame.facts.subject === 'others') ? 'others' : 'visitor';
}

function mergePurposes(frames: readonly FrameFacts[]): readonly PurposeGuess[] {
  const best = new Map<string, PurposeGuess>();
  for (const { facts } of frames) {
    for (const guess of facts.purposes) {
      // "Other" is the absence of words; a banner frame that says nothing must not speak for the page.
      if (guess.kind === 'other' && best.size > 0) continue;
      const known = best.get(guess.kind);
      if (!known || guess.confidence > known.confidence) best.set(guess.kind, guess);
    }
  }
  if (best.size === 0) best.set('other', { kind: 'other', confidence: 0, quotes: [] });
  return [...best.values()].sort(
    (a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
}
