import type { FrameFacts } from './facts.ts';
import type { FieldKind } from './kinds.ts';
import type { Report } from './report.ts';

/** One document of a tab that has been read. */
export interface DocumentRecord extends FrameFacts {
  /** The browser's id of the document; `frame:<id>` where it gives none. */
  readonly documentId: string;
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
    /** The address for which the person closed it. */
    readonly closedFor: string;
    /** The address whose page would not let it stand. */
    readonly lostFor: string;
    /** The address for which it may stand; elsewhere it must first prove that it says something new. */
    readonly allowedFor: string;
    /** The address for which it was kept quiet, and counted. */
    readonly heldFor: string;
    /** What the marks were last told; empty where there are none. */
    readonly marked: string;
    /** What the hold was last told; empty where it looks away. */
    readonly held: string;
    /** The press that was held: where, and what it would have sent to whom. */
    readonly press: { readonly page: string; readonly kinds: readonly FieldKind[]; readonly to: string } | null;
  };
}
