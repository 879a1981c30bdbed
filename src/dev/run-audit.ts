import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { built } from './build.ts';

interface AuditCommand {
  main(argv: readonly string[], surroundings: { readonly extension: () => Promise<string> }): Promise<number>;
}

// Its sources use `import.meta.glob`, which only the bundler knows.
const script = join(await built('audit'), 'cli.js');
const command: AuditCommand = await import(pathToFileURL(script).href);
process.exitCode = await command.main(process.argv.slice(2), { extension: () => built('chrome') });
