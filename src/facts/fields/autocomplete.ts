import type { FieldKind } from '#contract/kinds.ts';

const AUTOCOMPLETE: Readonly<Record<string, FieldKind>> = {
  tel: 'phone',
  email: 'email',
  name: 'real-name',
  'one-time-code': 'sms-code',
  bday: 'birth-date',
  sex: 'gender',
  username: 'username',
  nickname: 'username',
  organization: 'company',
  country: 'address',
};
const AUTOCOMPLETE_START: readonly (readonly [string, FieldKind])[] = [
  ['tel-', 'phone'],
  ['bday-', 'birth-date'],
  ['cc-', 'bank-card'],
  ['address-', 'address'],
  ['country-', 'address'],
  ['given-', 'real-name'],
  ['family-', 'real-name'],
  ['additional-', 'real-name'],
  ['honorific-', 'real-name'],
];

/** The kind a standard autocomplete token names. */
export function autocompleteKind(token: string): FieldKind | null {
  if (/^(street-address|postal-code)$/.test(token)) return 'address';
  if (/^(new|current)-password$/.test(token)) return 'password';
  return AUTOCOMPLETE[token] ?? AUTOCOMPLETE_START.find(([start]) => token.startsWith(start))?.[1] ?? null;
}
