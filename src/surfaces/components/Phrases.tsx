import { Fragment } from 'preact';
import type { Locale } from '#contract/kinds.ts';
import { phrases } from '#i18n/phrases.ts';

/** A headline that breaks its lines between words, in Chinese too. */
export function Phrases({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  return (
    <span class="phrases">
      {phrases(text, locale).map((phrase, index) => (
        <Fragment key={`${index}-${phrase}`}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}
