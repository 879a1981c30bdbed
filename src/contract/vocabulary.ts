import type { FieldKind, Purpose } from './kinds.ts';

/**
 * Phrases for one meaning, as a person reads them. Both they and the page's text go through one normalisation before
 * matching (NFKC, lower case, invisible characters out; spaces out where the language has none).
 */
export interface Phrases {
  readonly say: readonly string[];
  /** Look-alikes: a `say` hit that lies inside one of these does not count. */
  readonly not?: readonly string[];
}

interface Words {
  /** BCP 47 tag, equal to the file name. */
  readonly lang: string;
  /** Words stand between spaces: match at word edges. */
  readonly spaced: boolean;
}

/** What controls are called in one language. Data only; `src/vocabulary/criteria.md` says what qualifies. */
export interface FieldVocabulary extends Words {
  readonly fields: Readonly<Partial<Record<FieldKind, Phrases>>>;
  readonly context?: {
    /** Asks for something that is nobody's person: a search, an amount, a picture captcha, a subject. */
    readonly none?: readonly string[];
    /** A code whose sort (sent to a phone, drawn as a picture) only the surroundings tell. */
    readonly code?: readonly string[];
    /** A date or a part of one: a birthday beside birthday words, a card's end beside a card. */
    readonly date?: readonly string[];
    /** Words on the button that sends a code to a phone. */
    readonly send?: readonly string[];
    /** How a button begins that hands over what a box for a few digits takes: get, send, text me. */
    readonly hand?: readonly string[];
    /** Says nothing about the kind: please, enter, your. */
    readonly filler?: readonly string[];
    /** A person whose data the very next words name: the owner in "owner's phone". */
    readonly whose?: readonly string[];
    /** What follows says what for, not what: "phone number to see your limit". */
    readonly goal?: readonly string[];
    /** Where a text begins so, it is a search, whatever for: "search by name or phone". */
    readonly seek?: readonly string[];
    /** Words for a telephone as a thing one has: a question about it asks for no number. */
    readonly device?: readonly string[];
  };
  /** Words that say a control must, or need not, be filled in. */
  readonly marks?: { readonly required?: readonly string[]; readonly optional?: readonly string[] };
}

/** What pages say about their purpose and manners in one language. Data only. */
export interface PageVocabulary extends Words {
  /** `strong` nearly decides, `medium` needs company, `weak` only confirms. */
  readonly purposes: Readonly<
    Partial<
      Record<
        Purpose,
        {
          readonly strong?: readonly string[];
          readonly medium?: readonly string[];
          readonly weak?: readonly string[];
          readonly not?: readonly string[];
        }
      >
    >
  >;
  /** Phrases behind the signals, by cue id such as `countdown` or `will-call`. */
  readonly cues: Readonly<Record<string, Phrases>>;
}
