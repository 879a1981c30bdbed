import { Window } from 'happy-dom';
import { collect } from '#collect/collect.ts';
import type { FrameFacts } from '#contract/facts.ts';
import type { Region } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { gatherFacts } from '#facts/gather.ts';
import { mergeFrames } from '#facts/merge.ts';
import { assess } from '#report/assess.ts';
import { siteFacts } from '#site/site-facts.ts';

export interface DomPage {
  readonly html: string;
  readonly url: string;
  readonly isXhtml: boolean;
  readonly region: Region;
}

const MAX_FRAMES = 40;

function openDocument(html: string, url: string, isXhtml: boolean): { document: Document; close: () => Promise<void> } {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  // happy-dom answers questions about layout, but has none: every box is 0 by 0. Without the question `collect` goes by
  // attributes and inline styles.
  Reflect.set(window.Element.prototype, 'checkVisibility', undefined);
  if (isXhtml) {
    const parsed = new window.DOMParser().parseFromString(html, 'application/xhtml+xml');
    return { document: parsed as unknown as Document, close: () => window.happyDOM.close() };
  }
  window.document.write(html);
  // happy-dom's document has types of its own; what `collect` reads of it is the same.
  return { document: window.document as unknown as Document, close: () => window.happyDOM.close() };
}

/**
 * Audits a page without a browser: scripts do not run, nothing is loaded, styles in files are unknown. Frames are read
 * where their page stands in the `srcdoc` attribute.
 */
export async function auditHtml(page: DomPage): Promise<Report> {
  const frames: FrameFacts[] = [];
  const queue = [{ html: page.html, url: page.url, isXhtml: page.isXhtml }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { document, close } = openDocument(next.html, next.url, next.isXhtml);
    try {
      frames.push({ frameId: frames.length, url: next.url, facts: gatherFacts(collect(document)) });
      for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
        const html = frame.getAttribute('srcdoc') ?? '';
        if (frames.length + queue.length < MAX_FRAMES) queue.push({ html, url: 'about:srcdoc', isXhtml: false });
      }
    } finally {
      await close();
    }
  }
  const facts = { ...mergeFrames(frames), url: page.url };
  return assess(facts, siteFacts(page.url, facts), { region: page.region }, new Date());
}
