/** Controls, invisible and direction-changing characters: a page uses them to make words read as others. */
const UNSEEN = /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\p{Cf}/gu;
/** Not `\s`, which counts the invisible U+FEFF as one. */
const SPACES = /[\t-\r\p{Z}]/gu;
/** More than two marks on one letter only serve to smear over neighbouring lines. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** A page's words, fit to stand inside our own: one line, nothing invisible, at most `maxChars` characters. */
export function clean(text: string, maxChars = 60): string {
  const seen = text
    .slice(0, maxChars * 8)
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(STACKED_MARKS, '$1')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
  const letters = [...seen];
  return letters.length <= maxChars
    ? seen
    : `${letters
        .slice(0, maxChars - 1)
        .join('')
        .trimEnd()}…`;
}

/** A host name for showing: ASCII only, its middle cut where it is long, so that its end, which decides, stays. */
export function cleanHost(host: string, maxChars = 64): string {
  const ascii = host.replace(/[^\x21-\x7e]/g, '');
  if (ascii.length <= maxChars) return ascii;
  const tail = Math.ceil(maxChars * 0.6);
  return `${ascii.slice(0, maxChars - tail - 1)}…${ascii.slice(-tail)}`;
}
