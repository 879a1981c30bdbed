import type { Quoted } from '#i18n/format.ts';

/** A sentence of ours around a page's own words, which keep their direction to themselves. */
export function QuotedText({ text }: { readonly text: Quoted }) {
  return (
    <>
      {text.before}
      {text.quote !== '' && <q dir="auto">{text.quote}</q>}
      {text.after}
    </>
  );
}
