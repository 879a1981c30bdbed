import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#contract/kinds.ts';
import { findChromium } from '#dev/browsers.ts';
import { STATES, type Surface, showState } from '#dev/gallery/shots.ts';
import { openStage, type Stage } from '#dev/gallery/stage.ts';

declare const axe: { run(context: unknown, options: unknown): Promise<AxeResults> };

let stage: Stage;
let browser: Browser;
let axeSource: string;

beforeAll(async () => {
  const found = findChromium();
  if (!found) throw new Error('no Chromium found');
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  stage = await openStage();
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
});

afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

/** What a person would trip over, in the page as it is now. Runs inside the page. */
function flaws(surface: string): string[] {
  const found: string[] = [];
  // The notice's page is somebody else's: only what is inside counts.
  const host = surface === 'notice' ? document.documentElement.querySelector(':scope > div') : null;
  const scope: ParentNode = host?.shadowRoot ?? document.body;
  const box = scope.querySelector('.formwary') ?? document.documentElement;
  if (box.scrollWidth > box.clientWidth) found.push(`overflows: ${box.scrollWidth} > ${box.clientWidth}`);
  const edge = document.documentElement.clientWidth;
  for (const element of scope.querySelectorAll('p, h1, h2, li, td, th, button, label, legend, dd, dt, summary')) {
    const rect = element.getBoundingClientRect();
    // Nothing, or only for ears.
    if (rect.width <= 1) continue;
    if (rect.right > edge + 0.5 || rect.left < -0.5) found.push(`off screen: ${element.textContent}`);
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const letters = (element.textContent ?? '').trim().length;
    if (letters > 3 && rect.width < size * 1.5) found.push(`one letter a line: ${element.textContent}`);
  }
  for (const control of scope.querySelectorAll('button, select, input[type="text"], summary, a, label:has(> input)')) {
    const { width, height } = control.getBoundingClientRect();
    if (width < 24 || height < 24) found.push(`small target ${width}×${height}: ${control.textContent}`);
  }
  return found;
}

/** What axe-core finds; of the dark theme only its colours, as all else is the same as in the light one. */
async function axeViolations(page: Page, surface: Surface, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // The page around a notice is a bad one on purpose.
  const context = surface === 'notice' ? { include: [{ fromShadowDom: ['html > div', '.formwary'] }] } : 'html';
  const contrast = 'color-contrast-enhanced';
  const rules = colorScheme === 'dark' ? { runOnly: [contrast] } : { rules: { [contrast]: { enabled: true } } };
  const options = { resultTypes: ['violations'], ...rules };
  const results = await page.evaluate(([within, how]) => axe.run(within, how), [context, options] as const);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

interface Condition {
  readonly name: string;
  readonly width: number;
  readonly textZoom: number;
}
const CONDITIONS: readonly Condition[] = [
  { name: '320 px', width: 320, textZoom: 1 },
  { name: 'text at 200 %', width: 360, textZoom: 2 },
];

const SURFACES: readonly Surface[] = ['popup', 'settings', 'notice', 'welcome', 'practice'];

describe.each(SURFACES)('%s', (surface) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(CONDITIONS)(
      'fits and is accessible at $name in every state and language',
      async ({ width, textZoom }) => {
        const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 700 } });
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(String(error)));
        page.on('console', (message) => problems.push(message.text()));
        await page.goto(stage.url(`${surface}.html`));
        await page.evaluate(axeSource);
        await page.evaluate((zoom) => {
          document.documentElement.style.fontSize = `${zoom * 100}%`;
        }, textZoom);
        for (const asked of STATES[surface].flatMap((state) => LOCALES.map((locale) => `${state}/${locale}`))) {
          await page.evaluate(showState, asked);
          // Folded parts count as well.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          const found = await page.evaluate(flaws, surface);
          const isSeen = colorScheme === 'light' || asked.endsWith('/zh-CN');
          if (textZoom === 1 && isSeen) found.push(...(await axeViolations(page, surface, colorScheme)));
          problems.push(...found.map((flaw) => `${asked}: ${flaw}`));
        }
        await page.close();
        expect(problems).toEqual([]);
      },
      180_000,
    );
  });
});

/** What is lost where the browser paints every surface in the person's few colours. Runs inside the page. */
function lostInForcedColors(surface: string): string[] {
  const host = surface === 'notice' ? document.documentElement.querySelector(':scope > div') : null;
  const scope: ParentNode = host?.shadowRoot ?? document.body;
  const ground = getComputedStyle(scope.querySelector('.formwary') ?? document.body).backgroundColor;
  const found: string[] = [];
  for (const drawn of scope.querySelectorAll('svg path'))
    if (getComputedStyle(drawn).fill === ground)
      found.push(`unseen drawing in ${drawn.closest('p, span')?.textContent}`);
  for (const control of scope.querySelectorAll('button:not(.link), select, input:not([type=file])')) {
    const { borderTopWidth, borderTopColor, appearance } = getComputedStyle(control);
    if (appearance === 'none' && (borderTopWidth === '0px' || borderTopColor === ground))
      found.push(`no edge: ${control.outerHTML}`);
  }
  return found;
}

test.each(SURFACES)('%s shows its edges and drawings in forced colours', async (surface) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, forcedColors: 'active', viewport: { width: 400, height: 700 } });
    await page.goto(stage.url(`${surface}.html`));
    const found: string[] = [];
    for (const state of STATES[surface]) {
      await page.evaluate(showState, `${state}/en`);
      found.push(...(await page.evaluate(lostInForcedColors, surface)).map((flaw) => `${state}: ${flaw}`));
    }
    await page.close();
    expect(found).toEqual([]);
  }
});

test.each(['rtl', 'vertical-rl'])('the notice reads from left to right in a page that is %s', async (direction) => {
  const page = await browser.newPage({ viewport: { width: 1_000, height: 700 } });
  await page.goto(stage.url('notice.html'));
  await page.evaluate((way) => {
    const { style } = document.documentElement;
    if (way === 'rtl') document.documentElement.dir = 'rtl';
    else style.writingMode = way;
  }, direction);
  for (const state of STATES.notice) {
    await page.evaluate(showState, `${state}/zh-CN`);
    expect(await page.evaluate(flaws, 'notice')).toEqual([]);
    const way = await page.evaluate(() => {
      const card = document.querySelector('html > div')?.shadowRoot?.querySelector('.formwary');
      const { direction, writingMode, textAlign } = getComputedStyle(card ?? document.body);
      return [direction, writingMode, textAlign];
    });
    expect(way).toEqual(['ltr', 'horizontal-tb', 'start']);
  }
  await page.close();
});

/** What has the focus, also in a shadow tree. Runs inside the page. */
function focusedName(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot) focused = focused.shadowRoot.activeElement;
  return focused?.id || focused?.textContent?.trim() || focused?.getAttribute('value') || '';
}

async function tabStops(page: Page, address: string, count: number): Promise<string[]> {
  await page.goto(stage.url(address));
  const stops: string[] = [];
  for (let press = 0; press < count; press++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(focusedName));
  }
  return stops;
}

test('Tab reaches each action of the popup in reading order', async () => {
  const page = await browser.newPage();
  expect(await tabStops(page, 'popup.html#high/en', 11)).toEqual([
    'Show me which may stay empty',
    '2 more ways',
    'Show me on the page',
    '2 more reasons',
    'Already gave it? What to do now',
    'Trust this site',
    'Always warn on this site',
    'Wrong? Tell us',
    'Look again',
    'Quiet for today',
    'Settings',
  ]);
  await page.close();
});

test('Tab reaches each action of the settings in reading order', async () => {
  const page = await browser.newPage();
  const stops = await tabStops(page, 'settings.html#removed/en', 21);
  expect(stops).toEqual([
    'notice',
    'normal',
    'at-field',
    'holds-press',
    'marks',
    'budget',
    'add-site',
    'Add',
    'How, and for how long',
    'Edit',
    'Remove',
    'Edit',
    'Remove',
    'Edit',
    'Remove',
    'locale',
    'region',
    'auto',
    'More settings',
    'Undo',
    'Dismiss',
  ]);
  await page.close();
});
