import type { FieldKind, Purpose } from './kinds.ts';

/** Which cue decided a field, for `audit --explain` and the popup's details. */
export interface Clue {
  /** Where it was read: `autocomplete`, `type`, `name`, `label`, `placeholder`, `near`, … */
  readonly source: string;
  /** The word or token that spoke. */
  readonly said: string;
  /** Weight for (positive) or against (negative) the field's kind, in log-odds. */
  readonly weight: number;
}

/** Why a field cannot be seen now: a step that may come, a box only autofill would fill, or a trap for bots. */
export type HiddenAs = 'later-step' | 'harvest' | 'trap';

/** A control that asks for personal information. */
export interface Field {
  readonly kind: FieldKind;
  /** 0–1. */
  readonly confidence: number;
  /** Matches exactly one element in its frame; ` >>> ` steps into a shadow tree. */
  readonly selector: string;
  /** The words a person reads beside the control, cleaned, at most 120 characters; may be empty. */
  readonly label: string;
  readonly required: boolean;
  /** The page says in words that it may be left blank. */
  readonly saysOptional: boolean;
  readonly visible: boolean;
  /** `null` when visible. */
  readonly hiddenAs: HiddenAs | null;
  /** Index in `Facts.forms`. */
  readonly form: number;
  /** Frame number: 0 is the page itself. Set by the merge; 0 inside one frame's facts. */
  readonly frame: number;
  /** Already holds the person's own data and can not be typed in. */
  readonly readOnly: boolean;
  readonly clues: readonly Clue[];
}

/** One form, or the controls of a frame that stand in none. */
export interface FormFacts {
  readonly frame: number;
  /** Empty for controls outside any form. */
  readonly selector: string;
  /** Resolved URL the form is sent to; `null` when scripts send it (no action attribute, `#`, `javascript:`). */
  readonly action: string | null;
  readonly method: 'get' | 'post' | 'dialog';
  /** Text of the button that sends it, at most 60 characters. */
  readonly submit: string;
  /** Controls a person can fill, personal or not. */
  readonly controls: number;
  readonly passwords: number;
}

/** A phrase of the vocabulary's `cues` found on the page. */
export interface PageCue {
  /** Id of the cue in the vocabulary, e.g. `countdown`, `prize-won`, `will-call`. */
  readonly cue: string;
  /** The page's own words, cleaned, at most 80 characters. */
  readonly quote: string;
  /** 0–1: 1 stands in the form's own flow, a title or a button; near 0 in long running text far from any form. */
  readonly weight: number;
  readonly frame: number;
  /** Element the words stand in; empty where it is the title or an address. */
  readonly selector: string;
}

export interface PurposeGuess {
  readonly kind: Purpose;
  /** 0–1; the guesses need not sum to 1. */
  readonly confidence: number;
  /** The strongest words or structure it stands on. */
  readonly quotes: readonly string[];
}

export interface ConsentBox {
  readonly label: string;
  readonly checked: boolean;
  readonly required: boolean;
  readonly selector: string;
  readonly frame: number;
  /** What ticking it agrees to. */
  readonly to: 'policy' | 'marketing' | 'sharing' | 'other';
}

export interface PolicyLink {
  readonly text: string;
  /** Absolute http(s) URL, or `null` where the link leads nowhere (`#`, `javascript:`, empty). */
  readonly href: string | null;
  readonly frame: number;
}

/** What one frame, or after the merge one tab, shows. Plain data; no judgement. */
export interface Facts {
  readonly schema: 1;
  /** Address of the page (after the merge: of frame 0), at most 2,048 characters. */
  readonly url: string;
  readonly title: string;
  /** BCP 47 tag the page's words are in, as guessed; empty when unknown. */
  readonly lang: string;
  readonly fields: readonly Field[];
  readonly forms: readonly FormFacts[];
  /** Strongest first; never empty (`other` when nothing speaks). */
  readonly purposes: readonly PurposeGuess[];
  readonly cues: readonly PageCue[];
  readonly consent: {
    readonly boxes: readonly ConsentBox[];
    readonly policies: readonly PolicyLink[];
  };
  /** Whose data the fields are about: an admin panel asks for other people's. */
  readonly subject: 'visitor' | 'others';
  /** Who the page says runs it: a company name or ICP number quoted, else empty. */
  readonly operator: string;
  /** What was left unread, each a short code such as `controls-capped`, `frames-capped`. */
  readonly limits: readonly string[];
}

/** Facts of one frame as they travel from the auditor to the worker. */
export interface FrameFacts {
  readonly frameId: number;
  /** The URL the browser vouches for, not the page. */
  readonly url: string;
  readonly facts: Facts;
}

/** What the address says; made by the worker from the browser's word, never the page's. */
export interface SiteFacts {
  readonly url: string;
  /** ASCII host name. */
  readonly host: string;
  /** eTLD+1 by the Public Suffix List; the host itself for IPs. */
  readonly registrableDomain: string;
  readonly secure: boolean;
  readonly isIp: boolean;
  readonly port: string;
  /** Public suffix, e.g. `gov.cn`, `com`. */
  readonly suffix: string;
  readonly subdomain: string;
  /** A well-known name the host passes for without being its own, or empty. */
  readonly looksLike: string;
  /** A label of the host mixes Latin letters with look-alikes of another alphabet. */
  readonly mixedScript: boolean;
  /** Id of the form platform hosting the page, or empty. */
  readonly platform: string;
  /** For each form: its action's registrable domain, whether it differs from the page's, is plain http, or an IP. */
  readonly actions: readonly {
    readonly form: number;
    readonly host: string;
    readonly registrableDomain: string;
    readonly crossSite: boolean;
    readonly secure: boolean;
    readonly isIp: boolean;
    /** The form is sent by GET: what is typed stands in the address. */
    readonly inAddress: boolean;
  }[];
}

/** What a signal may read. `site` is `null` for loopback, `file:` and saved pages. */
export interface Evidenceable extends Facts {
  /** The most likely purpose. */
  readonly purpose: PurposeGuess;
  /** How far to reckon with each purpose, 0–1: 0 where little speaks for it, 1 where it is as good as sure. */
  readonly chance: Readonly<Record<Purpose, number>>;
  /** The fields that ask the visitor for something: not read-only, not a trap, not other people's records. */
  readonly own: readonly Field[];
  /** The most telling field of each kind asked of the visitor: required before optional, seen before hidden. */
  readonly asked: Readonly<Partial<Record<FieldKind, Field>>>;
  /** What reaches or identifies a person beyond a name: phone, code, ID number, ID photo. Strongest first. */
  readonly contacts: readonly Field[];
  /** How sure it is that one of them is asked, 0–1. */
  readonly reach: number;
  /** How far to reckon with a purpose that needs no way to reach or identify the visitor, 0–1. */
  readonly needless: number;
  /** The strongest contact asked, by the purpose that has no use for it. */
  readonly needlessAsks: Readonly<Partial<Record<Purpose, NeedlessAsk>>>;
  readonly site: SiteFacts | null;
  /** Under a suffix that is given to authorities and schools only. */
  readonly isOfficial: boolean;
}

/** An ask for which a purpose has no use. */
export interface NeedlessAsk {
  /** 0–1: how sure both are, the ask and the purpose. */
  readonly strength: number;
  /** What the page calls the control; where it calls it nothing, what speaks for the purpose. */
  readonly quote: string;
  readonly selector: string;
  readonly frame: number;
}

/** Of what was left unread, what may have asked for something: finding nothing then means nothing. */
export const LIMITS_ON_ASKS: ReadonlySet<string> = new Set(['controls-capped', 'fields-capped', 'frames-capped']);
