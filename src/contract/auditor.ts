import type { Snapshot } from './snapshot.ts';

/** What the auditor leaves on its isolated world's `globalThis`, out of the page's reach. */
export interface AuditorHandle {
  /** Reads the document now. Resolves to its snapshot, or `null` where it could not be read. */
  read(): Promise<Snapshot | null>;
}

/** Registered symbols are shared by all scripts of one isolated world, and by no one else. */
export const AUDITOR_KEY = 'formwary.auditor';
