import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findChromium, howToGetABrowser } from './browsers.ts';

const SIZES = [16, 32, 48, 128] as const;
const SHIELD = 'M64 3 116 20v42c0 30-22 51-52 63C34 113 12 92 12 62V20Z';

/** A shield with an input box and its caret. Small sizes drop the dots and thicken the rest, to stay legible. */
function drawing(size: number): string {
  const isSmall = size <= 32;
  const box = isSmall
    ? '<rect x="24" y="40" width="80" height="40" rx="6"/>'
    : '<rect x="26" y="42" width="76" height="38" rx="9"/>';
  const caret = isSmall
    ? '<rect x="40" y="48" width="16" height="24"/>'
    : '<rect x="37" y="49" width="8" height="24" rx="3"/>';
  const dots = isSmall ? '' : '<circle cx="62" cy="61" r="6"/><circle cx="82" cy="61" r="6"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}">
<path d="${SHIELD}" fill="#1f4d6b" stroke="#fff" stroke-width="${isSmall ? 6 : 4}" stroke-linejoin="round"/>
<g fill="#fff">${box}</g><g fill="#c2410c">${caret}</g><g fill="#1f4d6b">${dots}</g></svg>`;
}

/** Draws the icons of the extension into `public/icon/`. */
async function drawIcons(folder: string): Promise<void> {
  const browser = findChromium();
  if (!browser) throw new Error(howToGetABrowser().join('\n'));
  await mkdir(folder, { recursive: true });
  const session = await chromium.launch({ executablePath: browser.path, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await session.newPage();
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(size)}`);
      await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await session.close();
  }
}

await drawIcons(join(import.meta.dirname, '../../public/icon'));
