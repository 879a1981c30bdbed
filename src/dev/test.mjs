import process from 'node:process';
import { runScript, setUp } from './setup.mjs';

await setUp();
await runScript('src/dev/run-test.ts', process.argv.slice(2));
