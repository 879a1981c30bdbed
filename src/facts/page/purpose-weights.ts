import type { Purpose } from '#contract/kinds.ts';
import type { Shape } from './features.ts';
import type { Strength } from './lexicon.ts';
import type { Place } from './mentions.ts';

/** Log-odds a phrase brings where it counts fully. */
export const STRENGTH_WEIGHT: Readonly<Record<Strength, number>> = { strong: 2.8, medium: 1.3, weak: 0.5 };

/** How much a place counts: titles and buttons say what a page is for, links lead elsewhere. */
export const PLACE_WEIGHT: Readonly<Record<Place, number>> = {
  title: 1.3,
  heading: 1.1,
  button: 1.1,
  near: 1,
  far: 0.8,
  'near-link': 0.7,
  link: 0.3,
  meta: 0.8,
  name: 0.7,
  url: 0.8,
};

/** Log-odds of a purpose before anything is read, and what each shape adds to it. */
export const PURPOSE_WEIGHT: Readonly<
  Record<Purpose, { readonly bias: number; readonly shapes: Readonly<Partial<Record<Shape, number>>> }>
> = {
  vote: {
    bias: -2.5,
    shapes: { onePassword: -2, twoPasswords: -3, cards: 0.5, noInputs: 0.3, card: -0.5, upload: 0.6, entry: 1.8 },
  },
  bargain: { bias: -2.8, shapes: { onePassword: -2, twoPasswords: -3 } },
  lottery: { bias: -2.8, shapes: { onePassword: -2, twoPasswords: -3, onlyContact: 0.6, card: -0.5 } },
  survey: {
    bias: -3,
    shapes: { onePassword: -2, twoPasswords: -3, choices: 1, manyChoices: 0.8, numbered: 1, card: -0.5, upload: -0.8 },
  },
  'lead-form': {
    bias: -3.2,
    shapes: {
      onePassword: -2,
      twoPasswords: -3,
      onlyContact: 2,
      card: -0.5,
      willCall: 0.8,
      passesOn: 1.2,
      courts: 0.8,
      dates: -1.2,
    },
  },
  loan: { bias: -3.2, shapes: { onePassword: -1, twoPasswords: -3, noInputs: -1 } },
  recruitment: { bias: -3.2, shapes: { manyInputs: 0.5, twoPasswords: -0.5 } },
  signup: { bias: -3, shapes: { onePassword: 0.8, twoPasswords: 3, manyInputs: 0.6 } },
  login: {
    bias: -3,
    shapes: { onePassword: 1.8, twoPasswords: -1.5, fewInputs: 0.6, manyInputs: -1.5, address: -1.5 },
  },
  checkout: { bias: -3, shapes: { address: 1.4, onePassword: -0.8, twoPasswords: -1.5, card: 0.6, addressAndCard: 2 } },
  payment: {
    bias: -3.4,
    shapes: { card: 2, onePassword: -0.8, twoPasswords: -1.5, address: -0.6, addressAndCard: -2 },
  },
  booking: { bias: -3, shapes: { dates: 1.2, twoPasswords: -1.5, onePassword: -1 } },
  government: { bias: -3.2, shapes: { identity: 0.8, twoPasswords: -1.5, onePassword: -0.8 } },
  bank: { bias: -3.2, shapes: { card: 1, twoPasswords: -1 } },
  contact: { bias: -3, shapes: { emailAndMessage: 2.2, onePassword: -1, twoPasswords: -2, card: -1.5 } },
  subscribe: { bias: -3.2, shapes: { emailOnly: 2, onePassword: -1.5, twoPasswords: -2 } },
  search: { bias: -3, shapes: { searchBox: 1.5, onePassword: -2, twoPasswords: -2 } },
  other: { bias: -1.6, shapes: { noInputs: 0.3, readOnly: 0.8, article: 6, onePassword: -0.5, twoPasswords: -1 } },
};
