import type { Plugin } from 'vite';

const LIBRARY = /\/preact\/dist\/preact\.(?:m?js|module\.js)$/;
/** An assignment of markup; comparing with it is none. */
const MARKUP = /\.innerHTML=(?!=)/g;

/** A script with text set where its only assignment of markup was; `null` where it has another number of them. */
export const withoutMarkup = (code: string): string | null =>
  code.match(MARKUP)?.length === 1 ? code.replace(MARKUP, '.textContent=') : null;

/**
 * Takes the one way by which a text could become markup out of the library we draw with: what nothing of ours uses, a
 * mistake of ours can then not use either.
 */
export const textOnly: Plugin = {
  name: 'formwary:text-only',
  transform(code, id) {
    if (!LIBRARY.test(id)) return null;
    return withoutMarkup(code) ?? this.error('Preact sets markup elsewhere than it did: see to it, then to this.');
  },
};
