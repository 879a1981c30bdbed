import { extension } from '#browser/extension.ts';
import { type FieldKind, HELD_KINDS } from '#contract/kinds.ts';
import type { HoldMessage } from '#contract/message.ts';
import type { Settings } from '#contract/settings.ts';
import type { DocumentRecord, TabRecord } from '#contract/tab-record.ts';
import { injectHold } from './inject.ts';
import { withPatience } from './patience.ts';
import { isAt } from './place.ts';
import { mayHold, rememberedSite } from './quiet.ts';
import { voiceFor } from './voice.ts';

/** More documents of one page than a person fills in. */
const MAX_DOCUMENTS = 8;
const MAX_FIELDS = 60;
const HELD: ReadonlySet<FieldKind> = new Set(HELD_KINDS);

/** Whether a press that sends from here matters at all: only where the page warns and may say so. */
function isWatched({ url, report }: TabRecord, settings: Settings): boolean {
  return report?.warn === true && voiceFor(url, report, settings).loudness === 'notice';
}

function heldFields({ facts }: DocumentRecord): HoldMessage['fields'] {
  return facts.fields
    .filter((field) => HELD.has(field.kind) && field.selector !== '')
    .map(({ selector, kind }) => ({ selector, kind }))
    .slice(0, MAX_FIELDS);
}

async function tell(tabId: number, { documentId, frameId }: DocumentRecord, message: HoldMessage): Promise<boolean> {
  if (message.fields.length > 0 && !(await injectHold(tabId, documentId))) return false;
  try {
    return (await withPatience(extension.tabs.sendMessage(tabId, message, { frameId }))) !== 'busy';
  } catch {
    // The document went away, or was never told to hold anything.
    return false;
  }
}

/**
 * Puts the hold of the first press in step with a tab's record: it holds on pages of very high risk, once a page and a
 * site, and only looks on where a page warns.
 */
export async function showHold(tabId: number, record: TabRecord, settings: Settings): Promise<TabRecord> {
  const documents = isWatched(record, settings)
    ? record.documents.filter((document) => heldFields(document).length > 0).slice(0, MAX_DOCUMENTS)
    : [];
  const { report, notice } = record;
  const isNew = !(await isAt(tabId, record, notice.press?.at ?? null));
  const isGrave = documents.length > 0 && report?.level === 'severe' && settings.holdsPress;
  const holds = isGrave && isNew && (await mayHold(rememberedSite(record)));
  if (heldWord(holds, documents) === notice.held) return record;
  const say = (document: DocumentRecord, fields: HoldMessage['fields']) =>
    tell(tabId, document, { type: 'hold-press', fields, holds });
  // Who was told before and has nothing to look at any more must hear that, too.
  const left = record.documents.filter((one) => isAskedToHold(record, one.documentId) && !documents.includes(one));
  const [heard] = await Promise.all([
    Promise.all(documents.map((document) => say(document, heldFields(document)))),
    Promise.all(left.map((document) => say(document, []))),
  ]);
  // Who did not hear is told again at the next occasion.
  const held = heldWord(
    holds,
    documents.filter((_, at) => heard[at]),
  );
  return { ...record, notice: { ...notice, held } };
}

/** What is noted of what the documents of a tab were told. */
function heldWord(holds: boolean, documents: readonly DocumentRecord[]): string {
  return documents.length === 0 ? '' : JSON.stringify([holds, documents.map((d) => [d.documentId, heldFields(d)])]);
}

/** Whether a document was told to look at presses: any other has nothing to say about them. */
export function isAskedToHold({ notice }: TabRecord, documentId: string): boolean {
  return notice.held.includes(JSON.stringify(documentId));
}
