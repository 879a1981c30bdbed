import type { FieldKind, Purpose } from '#contract/kinds.ts';
import type { Need, PurposeNeeds } from '#contract/report.ts';
import { NECESSARY_INFO } from './necessary-info.ts';

interface Needs {
  readonly needed: readonly FieldKind[];
  readonly usual: readonly FieldKind[];
  /** Rows of the rule on necessary information it is read from. Nothing is needed here that stands in none of them. */
  readonly rows: readonly number[];
  /** What is ours in it: how the rows were read, or what stands in for them. */
  readonly source: string;
}

const OWN = 'our reading: PIPL art. 6, nothing beyond the purpose';

/**
 * What each purpose cannot do without, and what is common though it could be done without. Everything else asked is
 * excessive. The rule (`necessary-info.ts`) binds apps, so for a web page it is a yardstick.
 */
export const NEEDS: Readonly<Record<Purpose, Needs>> = {
  vote: { needed: [], usual: [], rows: [], source: OWN },
  bargain: { needed: [], usual: [], rows: [], source: OWN },
  lottery: { needed: [], usual: [], rows: [], source: `${OWN}; only a winner needs an address (row 6 by analogy)` },
  survey: {
    needed: [],
    usual: ['age', 'gender'],
    rows: [],
    source: `${OWN}; row 38 names tests of personality and horoscopes, and lists nothing`,
  },
  'lead-form': {
    needed: [],
    usual: ['email', 'company'],
    rows: [],
    source:
      'rows 13, 19 and 20 list a registered phone for an account or an order, not for looking: nothing is needed here',
  },
  recruitment: {
    needed: ['real-name', 'phone'],
    usual: ['email', 'gender', 'age', 'birth-date', 'company'],
    rows: [11],
    source: 'a registered phone and the CV, which holds the name',
  },
  loan: {
    needed: [],
    usual: ['real-name', 'company'],
    rows: [],
    source: 'row 12 is about a borrower at a licensed lender, not about somebody who looks: nothing is needed here',
  },
  signup: {
    needed: ['username', 'password'],
    usual: ['phone', 'sms-code', 'email', 'real-name', 'gender', 'company'],
    rows: [3, 4, 18, 25, 26],
    source: 'a registered phone, which an e-mail address can stand in for outside the mainland',
  },
  login: {
    needed: ['username', 'password'],
    usual: ['phone', 'sms-code', 'email'],
    rows: [3, 4],
    source: 'whatever the account was made with',
  },
  checkout: {
    needed: ['real-name', 'phone', 'address'],
    usual: ['email', 'bank-card', 'company'],
    rows: [6, 7],
    source: 'name, address and phone of whom the parcel is for',
  },
  payment: {
    needed: ['bank-card'],
    usual: ['real-name', 'phone', 'sms-code', 'national-id', 'address', 'email', 'password'],
    rows: [5],
    source: 'the card; who pays is for the bank to know',
  },
  booking: {
    needed: ['real-name', 'phone'],
    usual: ['national-id', 'email', 'gender', 'age', 'birth-date', 'license-plate', 'company'],
    rows: [9, 15, 16, 17, 39],
    source: 'a ticket wants an ID number, a table does not: usual, not needed',
  },
  government: {
    needed: ['real-name', 'national-id', 'phone'],
    usual: ['address', 'birth-date', 'gender', 'id-photo', 'sms-code', 'email', 'license-plate', 'company', 'age'],
    rows: [],
    source: 'our reading: PIPL art. 13 (3), legal duty',
  },
  bank: {
    needed: ['real-name', 'national-id', 'bank-card', 'phone', 'sms-code'],
    usual: ['id-photo', 'password', 'username', 'address', 'birth-date', 'gender', 'email'],
    rows: [23, 24],
    source: 'as the rows have it; the code proves the phone',
  },
  contact: { needed: [], usual: ['real-name', 'email', 'phone', 'company', 'gender'], rows: [], source: OWN },
  subscribe: { needed: ['email'], usual: ['real-name'], rows: [], source: OWN },
  search: { needed: [], usual: [], rows: [], source: OWN },
  other: {
    needed: [],
    usual: ['real-name', 'phone', 'email', 'gender', 'age', 'username', 'company'],
    rows: [],
    source: OWN,
  },
};

/** What a purpose needs, for people to read. */
export function needsOf(purpose: Purpose): PurposeNeeds {
  const { needed, usual, rows } = NEEDS[purpose];
  const categories = NECESSARY_INFO.filter(({ row }) => rows.includes(row)).map(({ category }) => category);
  return { needed, usual, categories };
}

/** How far a purpose needs a kind of data. */
export function needOf(purpose: Purpose, kind: FieldKind): Need {
  const needs = NEEDS[purpose];
  if (needs.needed.includes(kind)) return 'needed';
  return needs.usual.includes(kind) ? 'usual' : 'excessive';
}
