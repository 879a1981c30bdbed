/** What a control can ask for. The first seven are what the extension is for; the rest give context. */
export const FIELD_KINDS = [
  'phone',
  'sms-code',
  'national-id',
  'id-photo',
  'real-name',
  'birth-date',
  'address',
  'gender',
  'age',
  'email',
  'bank-card',
  'wechat',
  'qq',
  'license-plate',
  'company',
  'username',
  'password',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** The kinds that identify or reach a person: the ones Formwary counts and warns about. */
export const SENSITIVE_KINDS = [
  'phone',
  'sms-code',
  'national-id',
  'id-photo',
  'real-name',
  'birth-date',
  'address',
] as const satisfies readonly FieldKind[];

/** What reaches or identifies a person beyond a name. */
export const CONTACT_KINDS: ReadonlySet<FieldKind> = new Set(['phone', 'sms-code', 'national-id', 'id-photo']);

/** Kinds for which a press that sends is held, or help is offered after. Codes and passwords are never looked at. */
export const HELD_KINDS = ['phone', 'national-id', 'id-photo', 'bank-card'] as const satisfies readonly FieldKind[];

/** What a page is for. */
export const PURPOSES = [
  'vote',
  'bargain',
  'lottery',
  'survey',
  'lead-form',
  'recruitment',
  'loan',
  'signup',
  'login',
  'checkout',
  'payment',
  'booking',
  'government',
  'bank',
  'contact',
  'subscribe',
  'search',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const LEVELS = ['low', 'guarded', 'high', 'severe'] as const;
export type Level = (typeof LEVELS)[number];

export const GROUPS = ['ask', 'context', 'site'] as const;
/** The sub-score a signal feeds: what is asked; what for and how; by whom. */
export type Group = (typeof GROUPS)[number];

/** Languages of the interface. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Where the person lives: chooses which alternatives and channels are offered. */
export const REGIONS = ['CN', 'TW', 'HK', 'other'] as const;
export type Region = (typeof REGIONS)[number];
