import type { Evidenceable, Facts, SiteFacts } from '#contract/facts.ts';
import { evidenceable } from './evidenceable.ts';

/**
 * The same facts without what a page says in its own favour: nobody named, no policy that opens, no word on what for, no
 * purpose that its words make likelier than one that needs nobody's number, none with a duty to check identities. What is
 * held against it then and not now, its words have silenced.
 */
export function unsoftened(facts: Facts, site: SiteFacts | null): Evidenceable {
  const bare = evidenceable(
    {
      ...facts,
      operator: '',
      cues: facts.cues.filter(({ cue }) => cue !== 'policy-words' && cue !== 'states-purpose'),
      consent: {
        boxes: facts.consent.boxes.filter(({ to }) => to !== 'policy'),
        policies: facts.consent.policies.filter(({ href }) => href === null),
      },
    },
    site,
    false,
  );
  return { ...bare, chance: { ...bare.chance, government: 0, bank: 0, signup: 0 } };
}
