import type { ConsentBox, Facts, PolicyLink } from '#contract/facts.ts';
import type { PageBox } from '#contract/page-snapshot.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { readWords } from './page/lexicon.ts';

const MAX_BOXES = 20;
const MAX_POLICIES = 20;

/** Boxes that agree to something, and the policies linked. */
export function findConsent(snapshot: Snapshot): Facts['consent'] {
  const { boxes, links } = snapshot.page;
  return {
    boxes: boxes.flatMap(consentBox).slice(0, MAX_BOXES),
    policies: links
      .filter((link) => cuesOf(link.text).has('policy-words'))
      .map(({ text, href }): PolicyLink => ({ text, href, frame: 0 }))
      .slice(0, MAX_POLICIES),
  };
}

function consentBox({ label, checked, required, selector }: PageBox): ConsentBox[] {
  const cues = cuesOf(label);
  const agrees = cues.has('policy-box') || cues.has('policy-words');
  const to =
    (agrees && cues.has('sharing-box')) || cues.has('consent-shares')
      ? 'sharing'
      : cues.has('marketing-box') || cues.has('consent-marketing')
        ? 'marketing'
        : agrees
          ? 'policy'
          : null;
  return to === null ? [] : [{ label, checked, required, selector, frame: 0, to }];
}

function cuesOf(text: string): ReadonlySet<string> {
  return new Set(readWords(text).flatMap(({ meaning }) => ('cue' in meaning ? [meaning.cue] : [])));
}
