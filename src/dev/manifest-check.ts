import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  browser_specific_settings: z.optional(
    z.looseObject({
      gecko: z.looseObject({
        data_collection_permissions: z.optional(
          z.strictObject({ required: z.array(z.string()), optional: z.optional(z.array(z.string())) }),
        ),
      }),
    }),
  ),
});

const PERMISSIONS = ['contextMenus', 'scripting', 'storage'];
const HOSTS = ['<all_urls>'];

/** Keys that would give a page or another extension a way in, or ask the person for more. */
const FORBIDDEN_KEYS = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'optional_host_permissions',
  'update_url',
  'key',
  'oauth2',
  'sandbox',
];

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/** The permissions a README gives a reason for: the names in the first column of its table of permissions. */
export function explainedIn(readme: string): string[] {
  const table = /\| 权限 \| 为什么 \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(readme)?.[1] ?? '';
  return [...table.matchAll(/^\| `([A-Za-z.]+)` \| *[^|\s]/gm)].map(([, name]) => name ?? '');
}

/** What is wrong with a built manifest: build tools may add entries that no source asks for. Empty when all is well. */
export function manifestProblems(manifest: unknown): string[] {
  const parsed = manifestSchema.safeParse(manifest);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const { permissions, host_permissions: hosts, content_security_policy: policy } = parsed.data;
  const gecko = parsed.data.browser_specific_settings?.gecko;
  const problems: string[] = [];
  if (!same(permissions, PERMISSIONS)) problems.push(`permissions are ${permissions.join(', ')}`);
  if (!same(hosts, HOSTS)) problems.push(`host permissions are ${hosts.join(', ')}`);
  for (const key of FORBIDDEN_KEYS) if (key in parsed.data) problems.push(`there is a key ${key}`);
  for (const rule of ["default-src 'none'", "connect-src 'none'", "frame-ancestors 'none'"]) {
    if (!policy.extension_pages.includes(rule)) problems.push(`the extension's pages lack ${rule}`);
  }
  const collected = gecko?.data_collection_permissions;
  if (gecko && !(collected && same(collected.required, ['none']) && (collected.optional ?? []).length === 0))
    problems.push('it does not tell Firefox that it collects nothing');
  if (/unsafe|https?:|\*/.test(policy.extension_pages)) problems.push(`loose policy: ${policy.extension_pages}`);
  return problems;
}

if (process.argv[1] === import.meta.filename) {
  const explained = explainedIn(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8'));
  if (!same(explained, PERMISSIONS)) {
    console.error(`README.md explains the permissions ${explained.join(', ')}`);
    process.exitCode = 1;
  }
  for (const folder of process.argv.slice(2)) {
    const problems = manifestProblems(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
    for (const problem of problems) console.error(`${folder}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}
