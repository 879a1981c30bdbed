import type { Locale } from '#contract/kinds.ts';

/** Single characters that lean on the word after them; all others lean on the word before. */
const LEANS_FORWARD: ReadonlySet<string> = new Set('不没沒别別先或和要未你我它');

/**
 * Splits a headline where a line may end. Chinese has no spaces, so a browser breaks lines inside words; with these
 * parts and `word-break: keep-all` it breaks between them. Joined, they are the text again.
 */
export function phrases(text: string, locale: Locale): readonly string[] {
  if (locale === 'en') return [text];
  const parts: string[] = [];
  let isLeaning = false;
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const leansForward = LEANS_FORWARD.has(segment);
    const leansBack = !isWordLike || (segment.length === 1 && !leansForward);
    if (parts.length > 0 && (isLeaning || leansBack)) parts[parts.length - 1] += segment;
    else parts.push(segment);
    isLeaning = leansForward;
  }
  return parts;
}
