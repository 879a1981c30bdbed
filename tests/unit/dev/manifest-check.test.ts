import { expect, test } from 'vitest';
import { explainedIn, manifestProblems } from '#dev/manifest-check.ts';

const GOOD = {
  manifest_version: 3,
  permissions: ['storage', 'scripting', 'contextMenus'],
  host_permissions: ['<all_urls>'],
  content_security_policy: {
    extension_pages: "default-src 'none'; connect-src 'none'; frame-ancestors 'none'",
  },
};
const forFirefox = (collected: unknown) => ({
  ...GOOD,
  browser_specific_settings: { gecko: { id: 'x', data_collection_permissions: collected } },
});

test('has nothing to say of what the sources ask for', () => {
  expect(manifestProblems(GOOD)).toEqual([]);
  expect(manifestProblems(forFirefox({ required: ['none'] }))).toEqual([]);
});

test.each([
  ['a permission more', { ...GOOD, permissions: [...GOOD.permissions, 'tabs'] }],
  ['a permission less', { ...GOOD, permissions: ['storage'] }],
  ['a file for pages', { ...GOOD, web_accessible_resources: [] }],
  [
    'a policy that lets something out',
    { ...GOOD, content_security_policy: { extension_pages: "default-src 'none'; frame-ancestors 'none'" } },
  ],
  ['nothing on what Firefox asks to be told', forFirefox(undefined)],
  ['data that is collected', forFirefox({ required: ['websiteContent'] })],
  ['data that may be collected', forFirefox({ required: ['none'], optional: ['technicalAndInteraction'] })],
])('names %s', (_, manifest) => {
  expect(manifestProblems(manifest)).toHaveLength(1);
});

test('reads the permissions that are explained, and no others', () => {
  const table =
    '| 权限 | 为什么 |\n|---|---|\n| 读取 | 见上。 |\n| `storage` | 记住。 |\n| `tabs` | |\n\n| `alarms` | 在外面 |\n';
  expect(explainedIn(table)).toEqual(['storage']);
});
