import { EMPTY_PAGE, type PageBlock, type PageSnapshot, type Zone } from '#contract/page-snapshot.ts';
import type { Snapshot } from '#contract/snapshot.ts';

/** Words on a page: `['heading', '投票']`, with the distance to the nearest control where it matters. */
export type Said = readonly [zone: Zone, text: string, distance?: number];

export const blockOf = ([zone, text, distance = 1]: Said): PageBlock => ({ zone, text, distance, length: text.length });

/** A snapshot of a page that shows these words and shapes, and nothing else. */
export function saying(
  said: readonly Said[],
  over: Partial<Snapshot> = {},
  page: Partial<Omit<PageSnapshot, 'shape'>> & { readonly shape?: Partial<PageSnapshot['shape']> } = {},
): Snapshot {
  return {
    url: 'https://example.com/',
    title: '',
    lang: '',
    controls: [],
    forms: [],
    limits: [],
    ...over,
    page: {
      ...EMPTY_PAGE,
      blocks: said.map(blockOf),
      ...page,
      shape: { ...EMPTY_PAGE.shape, textInputs: 1, ...page.shape },
    },
  };
}
