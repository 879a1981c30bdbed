import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';

/** Modules that hold nothing but data. */
const DATA = /\/src\/(?:vocabulary\/.+|facts\/.+weights)\.ts$/;

/** Text that is parsed when its property is read first, and then stands there as plain data. */
const LAZY = `const later = (key, json) => ({ configurable: true, enumerable: true, get() {
  const value = JSON.parse(json);
  Object.defineProperty(this, key, { value, enumerable: true });
  return value;
} });`;

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An object literal: small values as they stand, the large parts as text. */
function asObject(data: object): string {
  const entries = Object.entries(data);
  const small = Object.fromEntries(entries.filter(([, value]) => !isPart(value)));
  const large = entries.filter(([, value]) => isPart(value));
  const getters = large.map(
    ([key, value]) => `${JSON.stringify(key)}: later(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify(value))})`,
  );
  return `/*@__PURE__*/ Object.defineProperties(${JSON.stringify(small)}, { ${getters.join(', ')} })`;
}

/** Whether a value comes back from JSON as it went in: a set or a function would not, and only the build would know. */
const isPlain = (value: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(value) ?? 'null'), value);

/**
 * Writes modules of plain data as JSON text that is parsed when it is needed first: a browser parses JSON several times
 * faster than the same data as code, these are our largest modules by far, and a worker wakes for many things that need
 * none of them.
 */
export const dataAsJson: Plugin = {
  name: 'formwary:data-as-json',
  enforce: 'pre',
  async load(id) {
    if (!DATA.test(id)) return null;
    this.addWatchFile(id);
    // The question mark and what follows make Node read a changed file again.
    const data: Record<string, unknown> = await import(`${pathToFileURL(id).href}?${Date.now()}`);
    const modules = Object.entries(data).map(([name, value]) => {
      if (!isPlain(value)) this.error(`${name} of ${id} is more than plain data, which this module may not hold.`);
      const code = isPart(value) && !Array.isArray(value) ? asObject(value) : JSON.stringify(value);
      return name === 'default' ? `export default ${code};` : `export const ${name} = ${code};`;
    });
    return [LAZY, ...modules].join('\n');
  },
};
