import type { Plugin } from 'vite';

/** The same script with every character beyond ASCII written as an escape. Such characters may stand in literals only. */
export const escaped = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes scripts in ASCII: a browser keeps, decodes and reads a script with one Chinese character in it at two bytes for
 * every character, and our worker is read whole each time it wakes.
 */
export const asciiScripts: Plugin = {
  name: 'formwary:ascii-scripts',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = escaped(chunk.code);
  },
};
