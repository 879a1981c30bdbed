import type { FrameFacts } from './facts.ts';
import type { FieldKind } from './kinds.ts';
import type { Report } from './report.ts';

/** One document of a tab that has been read. */
export interface DocumentRecord extends FrameFacts {
  /** The browser's id of the document; `frame:<id>` where it gives none. */
  readonly documentId: string;
}

/** Where something was settled: on a page, whatever document shows it, and in a document, whatever address it takes on. */
export interface Place {
  /** The address, all but the fragment. */
  readonly page: string;
  /** The page's own document; empty where it is not known. */
  readonly document: string;
}

/** What the worker remembers of a tab, in `storage.session`: gone with the browser, never on disk. */
export interface TabRecord {
  readonly schema: 1;
  /** The tab's address, as the browser says. */
  readonly url: string;
  readonly documents: readonly DocumentRecord[];
  /** Documents whose auditor could not read them. */
  readonly unread: readonly string[];
  readonly report: Report | null;
  readonly notice: {
    /** What the notice last said: the same is not sent twice. */
    readonly shown: string;
    /** Its headline and reason, by which two are the same; empty where none stands, or what it says is not counted. */
    readonly says: string;
    /** The address for which the person closed it. */
    readonly closedFor: string;
    /** Where the page would not let it stand. */
    readonly lostAt: Place | null;
    /** Where it may stand; elsewhere it must first prove that it says something new. */
    readonly allowedAt: Place | null;
    /** Where it was kept quiet, and counted. */
    readonly heldAt: Place | null;
    /** What the marks were last told; empty where there are none. */
    readonly marked: string;
    /** What the hold was last told; empty where it looks away. */
    readonly held: string;
    /** The press that was held: where, and what it would have sent to whom. */
    readonly press: { readonly at: Place; readonly kinds: readonly FieldKind[]; readonly to: string } | null;
  };
}
