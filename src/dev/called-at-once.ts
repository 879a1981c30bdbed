import type { Plugin } from 'vite';

/** Definitions, one function, and its call, as the minifier leaves what `{ main: watch }` in an entry is built to. */
const CALLED_LAST = /^(\(function\(\)\{.*)function (\w+)\(\)(\{.*\})\(\{main:\2\}\)\.main\(\)(\}\)\(\);\s*)$/s;

/** A script whose last function stands where it is called, as a block of its own; `null` where it is built otherwise. */
export const inPlace = (code: string): string | null =>
  CALLED_LAST.test(code) ? code.replace(CALLED_LAST, '$1$3$4') : null;

/**
 * Puts the body of the sentinel's one function where it is called. A browser reads over a function first, compiles it when
 * it is called, and keeps notes on it: in every frame of every page.
 */
export const calledAtOnce: Plugin = {
  name: 'formwary:called-at-once',
  generateBundle(_, bundle) {
    const chunk = bundle['sentinel.js'];
    if (chunk?.type !== 'chunk') return;
    chunk.code =
      inPlace(chunk.code) ?? this.error('The sentinel is built otherwise than it was: see to it, then to this.');
  },
};
