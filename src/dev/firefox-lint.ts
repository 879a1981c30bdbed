import { spawnSync } from 'node:child_process';
import process from 'node:process';
import * as z from 'zod/mini';

const message = z.looseObject({ code: z.string(), message: z.string(), file: z.nullish(z.string()) });
const verdict = z.looseObject({ errors: z.array(message), warnings: z.array(message) });

const [build = '.output/firefox-mv3'] = process.argv.slice(2);
const { stdout, stderr } = spawnSync('addons-linter', ['--output=json', build], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (!stdout.trim()) throw new Error(`addons-linter said nothing. ${stderr}`);
const { errors, warnings } = verdict.parse(JSON.parse(stdout));
const problems = [...errors, ...warnings];
for (const { code, message: text, file } of problems) console.log(`${code} ${file ?? ''}: ${text}`);
console.log(`${errors.length} errors, ${warnings.length} warnings`);
process.exitCode = problems.length > 0 ? 1 : 0;
