/**
 * Points of each signal at full strength. What a page asks against what its purpose needs decides; how it asks and who
 * asks add to it, and none of those alone reaches a warning. Checked by `node src/dev/calibrate-report.ts`.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  // Asked without need: each alone warns once the purpose is likely.
  'vote-needs-no-contact': 70,
  'bargain-needs-no-contact': 70,
  'lottery-needs-no-contact': 70,
  'survey-needs-no-identity': 46,
  'lead-form-wants-number': 70,
  'loan-wants-number': 70,
  'job-wants-id': 60,
  // Taken where the person cannot see it, or what nobody may ask.
  'hidden-harvest': 45,
  'secret-asked': 25,
  'official-scare': 45,
  // How much is asked.
  'id-without-duty': 8,
  'id-photo-asked': 8,
  'whole-identity': 6,
  'code-without-account': 4,
  'card-with-code': 22,
  'asks-step-by-step': 5,
  'insists-on-contact': 6,
  'asks-beyond-purpose': 46,
  'exact-birth-date': 3,
  'relatives-data': 10,
  'child-data': 5,
  'permission-prompts': 12,
  // How it is asked.
  'easy-money': 30,
  'pay-first': 10,
  'shares-with-partners': 10,
  'consent-to-calls': 8,
  'consent-bundled': 8,
  'says-none-collected': 8,
  'will-call': 10,
  'prize-before-ask': 10,
  'free-bait': 8,
  'free-use-of-data': 8,
  'crowd-claimed': 8,
  scarcity: 6,
  'share-wall': 6,
  countdown: 4,
  'insists-on-truth': 4,
  'consent-preticked': 6,
  'consent-by-button': 3,
  'empty-reassurance': 2,
  'policy-leads-nowhere': 2,
  'no-policy': 2,
  'no-purpose-stated': 2,
  'no-operator': 2,
  // Who asks.
  'mixed-script-name': 25,
  'look-alike-name': 30,
  'official-name-elsewhere': 20,
  'claims-authority': 15,
  'sends-to-ip': 10,
  'raw-ip': 10,
  'sends-elsewhere': 5,
  'sends-unencrypted': 6,
  'number-in-address': 4,
  'plain-http': 5,
  'odd-port': 3,
  'free-hosting': 6,
  'form-platform': 3,
  'short-link-host': 5,
  'no-site-licence': 1,
  // What speaks for the page. A page cannot write its own suffix; the rest it can, so their sum is capped.
  'official-host': -40,
  'says-optional': -10,
  'states-purpose': -4,
  'named-operator': -3,
  'delivers-goods': -6,
  'real-name-duty': -4,
};

/** Signals that speak for the page by what the page itself says. */
export const MITIGATING: ReadonlySet<string> = new Set([
  'says-optional',
  'states-purpose',
  'named-operator',
  'delivers-goods',
  'real-name-duty',
]);

/**
 * Signals that say what a page does not say of itself. Whoever writes it takes their points away; they would be wrong to
 * speak on, and come to less than the cap together.
 */
export const SOFTENED: ReadonlySet<string> = new Set([
  'id-without-duty',
  'no-policy',
  'no-purpose-stated',
  'policy-leads-nowhere',
  'no-operator',
  'no-site-licence',
  'empty-reassurance',
]);

/**
 * Most points a page's own words can take away from its score: by what speaks for it, and by silencing what would speak
 * against it.
 */
export const SOFTENING_CAP = 12;
