import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { servePages } from '../page-server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const HERE = import.meta.dirname;

/** The surfaces, built as the extension's are, on loopback: `url('popup.html#high/zh-CN')`. */
export interface Stage {
  url(path: string): string;
  close(): Promise<void>;
}

/** Builds and serves all surfaces in all their states. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'formwary-gallery-'));
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: ['popup', 'settings', 'notice', 'welcome', 'practice'].map((name) => join(HERE, `${name}.html`)),
      },
    },
  });
  const server = await servePages(async ({ pathname }) => {
    // Browsers ask for it by themselves.
    if (pathname === '/favicon.ico') return { body: '', type: 'image/x-icon' };
    const type = TYPES[extname(pathname)];
    const file = normalize(join(folder, pathname));
    return type && file.startsWith(folder) ? { body: await readFile(file), type } : null;
  });
  return {
    url: (path) => server.url(path),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
