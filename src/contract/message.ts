import type { FieldKind, Level, Locale } from './kinds.ts';
import type { Report } from './report.ts';
import type {
  BadLine,
  Rule,
  RuleAction,
  RuleEdit,
  RuleOrigin,
  RuleReach,
  RuleScope,
  RuleSpan,
  RulesUndo,
} from './rule.ts';
import type { Choices, Settings, Theme } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/** From content scripts to the worker. Tab, frame and address come from the sender, never from here. */
export type PageMessage =
  | { readonly type: 'candidate' }
  /** What one document shows; the worker finds in it what is asked. */
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  /** The auditor could not read its document. */
  | { readonly type: 'failed' }
  /** The document goes away, or into the back/forward cache. */
  | { readonly type: 'gone' }
  | { readonly type: 'notice-closed' }
  /** The person goes to what the notice waits for: may it come? Answered by `WantedReply`. */
  | { readonly type: 'notice-wanted' }
  /** The notice was there to be read, or used: what it says counts as said. */
  | { readonly type: 'notice-seen' }
  /** The page took the notice away too often; it gives up. */
  | { readonly type: 'notice-lost' }
  /** The person asks for the whole report from inside the page: only opens our own popup. */
  | { readonly type: 'notice-why' }
  /** A press that would send filled-in fields was held once. `to`: origin it goes to, empty where scripts send it. */
  | { readonly type: 'press-held'; readonly kinds: readonly FieldKind[]; readonly to: string }
  /** Filled-in fields went away with a press of the person's: sent, as far as a page can be seen to send. */
  | { readonly type: 'sent'; readonly kinds: readonly FieldKind[] };

/** From our own pages to the worker. */
export type TrustedMessage =
  | { readonly type: 'tab-state'; readonly tabId: number }
  /** Look at a page now, also where the sentinel saw nothing. */
  | { readonly type: 'inspect'; readonly tabId: number }
  /** Point at elements of one frame: at what a reason stands on, or at what may be left blank. */
  | {
      readonly type: 'point-at';
      readonly tabId: number;
      /** As the report counts frames: 0 is the page itself. */
      readonly frame: number;
      readonly selectors: readonly string[];
      readonly as: 'reason' | 'optional';
    }
  | { readonly type: 'settings' }
  /** What is wrong with the saved settings, see `SettingsTrouble`. */
  | { readonly type: 'settings-trouble' }
  /** What was kept quiet today. */
  | { readonly type: 'quiet' }
  /** No notices for the rest of the day, or notices again. */
  | { readonly type: 'mute'; readonly isMuted: boolean }
  | {
      readonly type: 'change-settings';
      readonly change: Partial<Choices>;
    }
  /**
   * A rule for each address, in place of an older one. Absent: the whole site, trusted, in everything, for good; but
   * scope and note of an older one stay where nothing is said about them.
   * Where one of them is no address, nothing is changed.
   */
  | {
      readonly type: 'allow';
      readonly sites: readonly string[];
      readonly from: Exclude<RuleOrigin, 'import' | 'policy'>;
      readonly action?: RuleAction;
      readonly reach?: RuleReach;
      readonly scope?: RuleScope;
      readonly span?: RuleSpan;
      readonly note?: string;
    }
  /**
   * What one press does about a site (an address), or about the rule there is (its target): a rule in everything and for
   * good; `back` to what stood there before; for how long; how far.
   */
  | {
      readonly type: 'site-rule';
      readonly site: string;
      readonly wish: RuleAction | 'back' | { readonly span: RuleSpan } | { readonly moveTo: string };
    }
  /** Takes rules away, by their targets. */
  | { readonly type: 'disallow'; readonly sites: readonly string[] }
  /**
   * Puts rules in place of those of some targets, in one step. Takes back what `allow` or `disallow` did: hand in the
   * `undo` they answered with.
   */
  | ({ readonly type: 'undo-rules' } & RulesUndo)
  /** Changes parts of rules that are there; those that are not are passed over. */
  | { readonly type: 'edit-rules'; readonly targets: readonly string[]; readonly change: RuleEdit }
  /** A pasted list: what can be read of it becomes rules (filters that block: always warn), the rest is named. */
  | { readonly type: 'allow-lines'; readonly text: string; readonly action: RuleAction; readonly span: RuleSpan }
  /** Which rules cover an address; `null` where it is none. */
  | { readonly type: 'which-rule'; readonly address: string }
  | { readonly type: 'policy' }
  /** The settings as a file. */
  | { readonly type: 'export' }
  /** What an import of this file would do; changes nothing. */
  | { readonly type: 'import-look'; readonly text: string }
  | { readonly type: 'import'; readonly text: string }
  /** Takes the last import back, if nothing was changed since. */
  | { readonly type: 'undo-import' }
  /** Whether the last import can still be taken back; `forgets`: it is to stay. */
  | { readonly type: 'kept-import'; readonly forgets: boolean }
  | { readonly type: 'sync-state' }
  | { readonly type: 'set-sync'; readonly isOn: boolean }
  /** Judges our own practice page, which no content script reads; nothing of it is kept. */
  | { readonly type: 'practice'; readonly snapshot: Snapshot; readonly press: PracticePress | null };

/** A press that was held in the practice page. */
export interface PracticePress {
  readonly kinds: readonly FieldKind[];
  readonly to: string;
}

/** What is said about the practice page; `null` where it could not be read. */
export type PracticeReply = { readonly report: Report; readonly view: NoticeView } | null;

/** What the popup is told about a tab. */
export type TabState =
  | { readonly kind: 'unsupported'; readonly page: UnreadablePage }
  | { readonly kind: 'could-not-check' }
  /** Still loading, and nothing is asked so far. */
  | { readonly kind: 'checking' }
  /** Read, and nothing personal is asked. */
  | { readonly kind: 'silent'; readonly site: string; readonly isSentTo: boolean }
  | {
      readonly kind: 'report';
      readonly site: string;
      readonly report: Report;
      readonly route: Route;
      readonly isSentTo: boolean;
      /** It says "always warn", or trusts a part of the page; absent where there is none. */
      readonly rule?: Rule;
    }
  | {
      readonly kind: 'allowed';
      readonly site: string;
      /** The page's own host; empty for pages on this computer. */
      readonly host: string;
      readonly report: Report | null;
      readonly isSentTo: boolean;
      /** The one that keeps Formwary silent here: its target, and until when. */
      readonly rule: Rule;
    };

/** How what is filled in travels, as far as the markup says. */
export interface Route {
  /** `null` for pages on this computer. */
  readonly isEncrypted: boolean | null;
  /** Hosts of other sites that forms are sent to. */
  readonly elsewhere: readonly string[];
  /** Some form is sent to the page's own site. */
  readonly isHome: boolean;
  /** Some form names no address: scripts send it. */
  readonly isByScript: boolean;
}

/** Pages no extension may read: the browser's own and its store, PDF files, files the person has not let it read. */
export type UnreadablePage = 'browser' | 'store' | 'pdf' | 'file' | 'unknown';

/** What was kept quiet today. */
export interface QuietToday {
  /** Notices that were not shown. */
  readonly held: number;
  /** The person asked for quiet until the day is over. */
  readonly isMuted: boolean;
}

/** Nothing; a part could not be read and is kept aside; they are by a newer version and can not be changed here. */
export type SettingsTrouble = '' | 'aside' | 'read-only';

/** Outcome of a pasted list. */
export type PasteResult = ChangeResult & {
  /** How many of each. */
  readonly added: Readonly<Record<RuleAction, number>>;
  readonly bad: readonly BadLine[];
  /** Lines at the end that were not read: there were too many. */
  readonly beyond: number;
};

/** Outcome of a trusted message that changes something. */
export type ChangeResult =
  /** `undo` is `null` where no rule was changed. */
  | { readonly ok: true; readonly settings: Settings; readonly undo: RulesUndo | null }
  | {
      readonly ok: false;
      readonly problem:
        | 'not-a-site'
        | 'too-many-rules'
        | 'storage-full'
        | 'storage-failed'
        | 'read-only'
        | 'locked'
        | 'nothing-to-undo';
      readonly detail: string;
    };

/** Finished words for the notice in the page; it decides nothing. */
export interface NoticeView {
  readonly locale: Locale;
  readonly level: Level;
  /** Word for the level, e.g. 高风险. */
  readonly levelWord: string;
  readonly headline: string;
  /** The one strongest reason, split around the page's own words. */
  readonly reason: { readonly before: string; readonly quote: string; readonly after: string };
  /**
   * The best alternative; empty title when there is none. `copy` is what a press copies, `optional` the fields it points
   * at, if any.
   */
  readonly advice: {
    readonly title: string;
    readonly how: string;
    readonly copy: string;
    readonly optional: readonly string[];
  };
  /** After a held press: that the next one goes through. Empty else. */
  readonly again: string;
  /** Selectors, in the page itself, of the fields it is about. */
  readonly fields: readonly string[];
  /** Origins of embedded pages with such fields: of what is inside, the page sees only which of them has the focus. */
  readonly frames: readonly string[];
  /** It stands at the field that has the focus, as long as one has. */
  readonly atField: boolean;
  /** It comes when the person goes to what it is about, not before. */
  readonly waits: boolean;
  readonly labels: {
    readonly brand: string;
    /** Accessible name of the whole notice. */
    readonly name: string;
    readonly why: string;
    readonly close: string;
    /** Where to look when the browser can not open our popup. */
    readonly whyHint: string;
    readonly copied: string;
    /** Before a text the browser would not copy. */
    readonly notCopied: string;
    readonly promise: string;
    /** Beside what may be left blank. */
    readonly optional: string;
  };
  readonly theme: Theme;
}

/** From the worker to the notice in frame 0. */
export type NoticeMessage =
  | { readonly type: 'show-notice'; readonly view: NoticeView }
  | { readonly type: 'hide-notice' }
  /** A small mark beside each of these fields, in place of those before; none where there are none. */
  | { readonly type: 'mark-fields'; readonly fields: readonly string[]; readonly level: Level; readonly theme: Theme }
  /** Shows the person elements of the page for a moment, each with the label, if any. */
  | { readonly type: 'point-at'; readonly selectors: readonly string[]; readonly label: string; readonly theme: Theme };

/** From the worker to the hold of one document; no fields for "look away". */
export interface HoldMessage {
  readonly type: 'hold-press';
  readonly fields: readonly { readonly selector: string; readonly kind: FieldKind }[];
  /** Whether the first press is held; else it is only seen. */
  readonly holds: boolean;
}

/** Reply to `snapshot`. */
export interface SnapshotReply {
  /** Whether the auditor should go on watching. */
  readonly isWatched: boolean;
  /** Whether it changed what the person is told. */
  readonly isNews: boolean;
  /** How long finding took the worker: part of what a look costs. */
  readonly tookMs: number;
}

/** Reply to `notice-wanted`. */
export type WantedReply = { readonly isAllowed: boolean };

/** Reply to `notice-why`: whether the browser let us open the popup. */
export type WhyReply = { readonly opened: boolean };
