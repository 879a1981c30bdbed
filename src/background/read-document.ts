import { factsSchema } from '#boundary/facts.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import type { DocumentRecord } from '#contract/tab-record.ts';
import { gatherFacts } from '#facts/gather.ts';
import { trimmed } from './trim.ts';

/** One document as its auditor read it. */
export interface DocumentReading {
  readonly documentId: string;
  readonly frameId: number;
  readonly url: string;
  readonly snapshot: Snapshot;
}

/**
 * What is kept of a document: the facts found in its snapshot, never the snapshot. `null` where finding fails: a page
 * built to break it must end in "could not check".
 */
export function readDocument({ documentId, frameId, url, snapshot }: DocumentReading): DocumentRecord | null {
  try {
    const facts = factsSchema.safeParse(trimmed(gatherFacts(snapshot)));
    return facts.success ? { documentId, frameId, url, facts: facts.data } : null;
  } catch {
    return null;
  }
}
