import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { LOCALES } from '#contract/kinds.ts';
import { findChromium, howToGetABrowser } from './browsers.ts';
import { SHOTS, showState } from './gallery/shots.ts';
import { openStage } from './gallery/stage.ts';

/** Writes a picture of every surface in every state, and one page that shows them all: for human eyes. */
async function writeGallery(folder: string): Promise<number> {
  const browser = findChromium();
  if (!browser) throw new Error(howToGetABrowser().join('\n'));
  await mkdir(folder, { recursive: true });
  const stage = await openStage();
  const session = await chromium.launch({ executablePath: browser.path, chromiumSandbox: process.getuid?.() !== 0 });
  const names: string[] = [];
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await session.newPage({ colorScheme, reducedMotion: 'reduce' });
      for (const { surface, states, width, height } of SHOTS) {
        await page.setViewportSize({ width, height });
        await page.goto(stage.url(`${surface}.html`));
        for (const asked of states.flatMap((state) => LOCALES.map((locale) => `${state}/${locale}`))) {
          await page.evaluate(showState, asked);
          const file = `${surface}-${width}-${asked.replace('/', '-')}-${colorScheme}.png`;
          await page.screenshot({ path: join(folder, file), fullPage: surface !== 'notice' });
          names.push(file);
        }
      }
      await page.close();
    }
  } finally {
    await session.close();
    await stage.close();
  }
  const figures = names.map((file) => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`);
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Formwary</title><style>
body{display:flex;flex-wrap:wrap;gap:24px;align-items:start;font:14px sans-serif;background:#ddd}
figure{margin:0}img{max-width:720px;border:1px solid #999}</style>${figures.join('\n')}\n`,
  );
  return names.length;
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node src/dev/gallery.ts FOLDER');
  process.exit(2);
}
console.log(`${await writeGallery(folder)} pictures in ${folder}`);
