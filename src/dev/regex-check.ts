/**
 * Looks for regular expressions that take more than linear time on some text: pages feed them.
 *   node src/dev/regex-check.ts     lists them with the part that does it, and fails where there is one
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import scslre from 'scslre';
import { parseAst } from 'vite';

const home = resolve(import.meta.dirname, '../..');

interface Found {
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions written in a module, wherever in its tree they stand. */
function* regexesIn(node: unknown): Generator<Found> {
  if (typeof node !== 'object' || node === null) return;
  const regex: unknown = Reflect.get(node, 'regex');
  if (typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex)
    yield { source: String(regex.pattern), flags: String(regex.flags) };
  for (const inner of Object.values(node)) yield* regexesIn(inner);
}

let count = 0;
for (const name of readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.tsx?$/.test(name)) continue;
  const code = readFileSync(join(home, 'src', name), 'utf8');
  for (const { source, flags } of regexesIn(parseAst(code, { lang: name.endsWith('x') ? 'tsx' : 'ts' }))) {
    count++;
    for (const report of scslre.analyse({ source, flags }, { reportTypes: { Move: false } }).reports) {
      const quantifiers = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
      const parts = quantifiers.map(({ raw }) => raw).join(' and ');
      console.error(
        `src/${name}: /${source}/${flags} can take ${report.exponential ? 'exponential' : 'quadratic'} time: ${parts}`,
      );
      process.exitCode = 1;
    }
  }
}
console.log(`${count} regular expressions looked at`);
