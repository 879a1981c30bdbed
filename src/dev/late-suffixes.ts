import type { Plugin } from 'vite';

const LATE = '\0formwary:late-tldts';

/**
 * Sets the Public Suffix List up when a name is looked up first, not when the worker wakes: most of what it wakes for
 * needs none, and tables of ten thousand suffixes take longer than the rest of its start.
 */
export const lateSuffixes: Plugin = {
  name: 'formwary:late-suffixes',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'tldts' && importer !== LATE ? LATE : null),
  // A module that is required is run when that is asked for, where an imported one is run at once.
  load: (id) =>
    id === LATE ? `let tldts; export const parse = (...given) => (tldts ??= require('tldts')).parse(...given);` : null,
};
