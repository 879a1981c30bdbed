const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** White space and invisible characters read over in search of words: markup is indented, and pages pad on purpose. */
const MAX_PADDING = 20_000;

const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2069);

/** Where the first thing to be seen stands. */
function firstSeen(text: string): number {
  let at = 0;
  while (at < text.length && at < MAX_PADDING && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Numbers that look like a person's: mainland and Taiwan mobiles, ID and card numbers. A page may echo what was typed;
 * what we quote must not.
 */
const PERSONAL = /\d{10,}[\dXx]|1[3-9]\d[ -]\d{4}[ -]\d{4}|09\d{2}[ -]?\d{3}[ -]?\d{3}|[A-Z][12]\d{8}/g;
const masked = (found: string): string => found.slice(0, 3) + found.slice(3, -2).replace(/\d/g, '*') + found.slice(-2);

/**
 * Joins the words of a page for reading: invisible characters out, white space folded, numbers of people masked, cut to
 * `max` characters.
 */
export function clean(text: string, max: number): string {
  const start = firstSeen(text);
  return text
    .slice(start, start + max * 4)
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PERSONAL, masked)
    .slice(0, max)
    .trim();
}
