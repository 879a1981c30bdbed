import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFileJsonSchema } from '#boundary/settings-file.ts';

/** Where the JSON Schema of a settings file is published: with the extension, beside this repository's README. */
export const SCHEMA_FILE = join(import.meta.dirname, '../../public/formwary-settings.schema.json');

/** The file's text: made of the very schema that imports are checked with. */
export function schemaText(): string {
  return `${JSON.stringify({ title: 'Formwary settings', ...settingsFileJsonSchema() }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, schemaText());
