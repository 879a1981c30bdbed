import type { Evidenceable } from '#contract/facts.ts';

/**
 * The same facts without what a page says in its own favour: nobody named, no policy that opens, no word on what for, no
 * purpose with a duty to check identities. What is held against it then and not now, its words have silenced.
 */
export function unsoftened(seen: Evidenceable): Evidenceable {
  return {
    ...seen,
    operator: '',
    cues: seen.cues.filter(({ cue }) => cue !== 'policy-words' && cue !== 'states-purpose'),
    consent: {
      boxes: seen.consent.boxes.filter(({ to }) => to !== 'policy'),
      policies: seen.consent.policies.filter(({ href }) => href === null),
    },
    chance: { ...seen.chance, government: 0, bank: 0, booking: 0, signup: 0, payment: 0 },
  };
}
