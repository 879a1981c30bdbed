/** The part of a long list that is drawn. */
export interface Drawn {
  readonly from: number;
  /** The first that is not drawn any more. */
  readonly to: number;
  /** Height of what is left out above and below, in rows. */
  readonly above: number;
  readonly below: number;
}

/** Rows drawn beyond what is seen, so that scrolling and Tab find something there. */
const SPARE = 8;
/** Shorter lists are drawn whole. */
export const WHOLE_UP_TO = 60;

/** Which rows of a list to draw, by how far it is scrolled. All rows are of one height. */
export function drawnRows(total: number, scrollTop: number, height: number, rowHeight: number): Drawn {
  if (total <= WHOLE_UP_TO || rowHeight <= 0) return { from: 0, to: total, above: 0, below: 0 };
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const from = Math.min(Math.max(0, first - SPARE), Math.max(0, total - 1));
  const to = Math.min(total, first + Math.ceil(height / rowHeight) + SPARE);
  return { from, to: Math.max(to, from), above: from, below: total - Math.max(to, from) };
}
