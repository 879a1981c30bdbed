/**
 * Holds what must always hold against as much arbitrary input as time allows.
 *   npm run fuzz -- --minutes N [--seed S]
 * Prints the seed; a failure prints the input that fails, made as small as it gets.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { withModules } from './corpus.ts';
import type { Property } from './fuzz/property.ts';

const BATCH = 10;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
const first = Number(values.seed ?? Date.now() % 1_000_000_007);
if (!(minutes > 0) || !Number.isInteger(first)) {
  console.error('usage: npm run fuzz -- --minutes N [--seed S]');
  process.exit(2);
}

await withModules(async (load) => {
  await load('/src/audit/dom-globals.ts');
  const { PROPERTIES } = (await load('/src/dev/fuzz/properties.ts')) as { PROPERTIES: readonly Property[] };
  const end = Date.now() + minutes * 60_000;
  const rows = PROPERTIES.map(({ name }) => ({ property: name, runs: 0, failed: '' }));
  console.log(`seed ${first}`);
  for (let round = 0; Date.now() < end; round++) {
    for (const [at, property] of PROPERTIES.entries()) {
      const row = rows[at];
      if (row?.failed !== '' || Date.now() > end) continue;
      try {
        await property.check(first + round, BATCH);
        row.runs += BATCH;
      } catch (error) {
        row.failed = `seed ${first + round}`;
        console.error(
          `${property.name}, seed ${first + round}:\n${String(error)}\n${error instanceof Error ? String(error.cause) : ''}\n`,
        );
        process.exitCode = 1;
      }
    }
  }
  console.table(rows);
});
