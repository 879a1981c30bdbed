import { Window } from 'happy-dom';
import '#audit/dom-globals.ts';
import { collect } from '#collect/collect.ts';
import type { Snapshot } from '#contract/snapshot.ts';

/** A page with this body, read as the `dom` engine of the audit reads it: without layout. */
export function domPage(body: string): { readonly document: Document; readonly snapshot: Snapshot } {
  const page = new Window({ url: 'https://pages.invalid/' });
  Reflect.set(page.Element.prototype, 'checkVisibility', undefined);
  page.document.body.innerHTML = body;
  const document = page.document as unknown as Document;
  return { document, snapshot: collect(document) };
}
