import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { asciiScripts } from './src/dev/ascii-scripts.ts';
import { calledAtOnce } from './src/dev/called-at-once.ts';
import { dataAsJson } from './src/dev/data-as-json.ts';
import { shippedLicences } from './src/dev/dependencies.ts';
import { lateSuffixes } from './src/dev/late-suffixes.ts';
import { textOnly } from './src/dev/text-only.ts';

/**
 * Runs an unlisted script bare. WXT's wrapper would log and rethrow what a script throws, in the page's own console,
 * and is a third of the sentinel's size.
 */
const bareScripts: Plugin = {
  name: 'formwary:bare-scripts',
  transform(code) {
    const [, entry] = /^import definition from "([^"]+)";[\s\S]*The unlisted script/.exec(code) ?? [];
    return entry ? `import definition from ${JSON.stringify(entry)}; definition.main();` : null;
  },
};

/** What our pages share comes in one piece: each more is one more wait before the popup can draw. */
const onePiece: Plugin = {
  name: 'formwary:one-piece',
  // A script of its own has nobody to share with.
  outputOptions: (options) =>
    options.format === 'es' ? { ...options, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } : null,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'public',
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: shippedLicences() });
    },
  },
  vite: () => ({
    plugins: [bareScripts, dataAsJson, lateSuffixes, textOnly, onePiece, calledAtOnce, asciiScripts],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // Its polyfill would be the only code of ours that asks for anything.
      modulePreload: { polyfill: false },
      // Vite would write tldts' label string out at each use: twice the size.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'scripting', 'contextMenus'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'trust-site': { description: '__MSG_trustSite__', suggested_key: { default: 'Alt+Shift+Y' } },
      'next-field': { description: '__MSG_nextField__', suggested_key: { default: 'Alt+Shift+J' } },
    },
    host_permissions: ['<all_urls>'],
    // Not WXT content scripts: a page can forge the event that switches those off.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['sentinel.js'],
        run_at: 'document_end',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; font-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'formwary@formwary.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          incognito: 'split',
          // Firefox takes the same keys from its policies.json, without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
