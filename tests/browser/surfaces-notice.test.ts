import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium } from '#dev/browsers.ts';
import { openStage, type Stage } from '#dev/gallery/stage.ts';

let stage: Stage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const found = findChromium();
  if (!found) throw new Error('no Chromium found');
  stage = await openStage();
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
});

afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1_000, height: 700 } });
  // A clock that moves only when told to: how fast the machine is must decide nothing.
  await page.addInitScript(() => {
    let now = 1_000;
    performance.now = () => now;
    Object.assign(globalThis, { later: (ms: number) => (now += ms) });
  });
  await page.goto(stage.url('notice.html#high/en'));
  await isShown(true);
});

afterEach(() => page.close());

/** Resolves when the notice is, or is not, in the page. */
async function isShown(expected: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.querySelector('html > div:popover-open') !== null) === wanted,
    expected,
  );
}

const later = (ms: number) => page.evaluate(`later(${ms})`);
const close = () => page.getByRole('button', { name: 'Got it' });

test('is the element a person would hit, whatever the page’s style says', async () => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { display: none !important; opacity: 0 !important; visibility: hidden !important; }
       html, body { display: block !important; opacity: 0.001 !important; filter: blur(9px) !important; }
       div { transform: translateX(-9999px) !important; clip-path: inset(50%) !important; pointer-events: none !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
    const host = document.querySelector<HTMLElement>('html > div');
    host?.style.setProperty('opacity', '0', 'important');
    host?.style.setProperty('left', '-9999px', 'important');
  });
  await isShown(true);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('html > div');
    const style = host && getComputedStyle(host);
    return {
      isHit: document.elementFromPoint(830, 600) === host,
      isVisible: host?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      opacity: style?.opacity,
      transform: style?.transform,
    };
  });
  expect(seen).toEqual({ isHit: true, isVisible: true, opacity: '1', transform: 'none' });
});

test('carries no name a page could know it by', async () => {
  const attributes = await page.evaluate(() => document.querySelector('html > div')?.getAttributeNames());
  expect(attributes).toEqual(['popover']);
});

test('closes on a click that was meant for it', async () => {
  await later(500);
  await close().click();
  await isShown(false);
  expect(await page.title()).toBe('closed');
});

test('does nothing on a click that comes sooner than a person can read', async () => {
  await later(499);
  await close().click();
  await isShown(true);
  expect(await page.title()).not.toBe('closed');
});

test('counts anew after the page took it away', async () => {
  await later(5_000);
  await page.evaluate(() => document.querySelector<HTMLElement>('html > div')?.hidePopover());
  await isShown(true);
  await later(499);
  await close().click();
  expect(await page.title()).not.toBe('closed');
});

test('does nothing on a click the page makes up', async () => {
  await later(5_000);
  await page.evaluate(() => {
    const root = document.querySelector('html > div')?.shadowRoot;
    for (const button of root?.querySelectorAll('button') ?? []) button.click();
    root?.querySelector('.formwary')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await isShown(true);
  expect(await page.title()).not.toBe('closed');
});

test('closes with Escape only from inside', async () => {
  await page.getByLabel('手机号').focus();
  await page.keyboard.press('Escape');
  await isShown(true);
  await close().focus();
  await page.keyboard.press('Escape');
  await isShown(false);
});

test('takes no focus when it comes or changes', async () => {
  await page.getByLabel('手机号').focus();
  await page.evaluate(() => {
    location.hash = 'severe/en';
  });
  await page.getByText('Very high risk').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('phone');
});

test('keeps what happens in it from the page', async () => {
  await page.evaluate(() => {
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin']) {
      document.addEventListener(type, () => {
        document.title = `heard ${type}`;
      });
    }
  });
  await page.getByRole('heading', { name: 'A vote needs no' }).click();
  await close().focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.title()).not.toMatch(/heard/);
});

test('comes back when the page takes it away, and gives up on the sixth time', async () => {
  for (let time = 1; time <= 6; time++) {
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div');
      if (host && host.getAttributeNames().length === 1) host.remove();
    });
    await isShown(time <= 5);
  }
  expect(await page.title()).toBe('lost');
});

test('comes back when the page hides or silences it', async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>('html > div')?.hidePopover());
  await isShown(true);
  await page.evaluate(() => document.querySelector<HTMLElement>('html > div')?.setAttribute('inert', ''));
  await page.waitForFunction(() => !document.querySelector('html > div')?.hasAttribute('inert'));
});

test('survives a page that writes itself anew', async () => {
  await page.evaluate(() => document.documentElement.replaceWith(document.createElement('html')));
  await isShown(true);
});

test('says where the whole report is when nobody can open it', async () => {
  await later(500);
  await page.getByRole('button', { name: 'Why' }).click();
  await page.getByText('Click the Formwary icon in the toolbar').waitFor();
  await isShown(true);
});

test('makes room for the form it warns of', async () => {
  await page.evaluate(() => {
    const form = document.querySelector('form');
    if (form) form.style.cssText = 'position: fixed; right: 20px; bottom: 20px; width: 300px';
    location.hash = 'severe/en';
  });
  await page.getByText('Very high risk').first().waitFor();
  const left = await page.evaluate(() => document.querySelector('html > div')?.getBoundingClientRect().left);
  expect(left).toBe(16);
});

const boxes = () =>
  page.evaluate(() => {
    const boxOf = (selector: string) => {
      const { left, top, right, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    };
    return { card: boxOf('html > div'), field: boxOf('#phone'), next: boxOf('form button') };
  });
type Edges = Awaited<ReturnType<typeof boxes>>['card'];
const isOver = (a: Edges, b: Edges) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isNear = (a: Edges, b: Edges) =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) < 20;

test('comes to the field a person goes to, covers neither it nor the next control, and goes back', async () => {
  const corner = (await boxes()).card;
  await page.locator('#phone').focus();
  const { card, field, next } = await boxes();
  expect(isNear(card, field)).toBe(true);
  expect([isOver(card, field), isOver(card, next)]).toEqual([false, false]);
  await page.locator('#phone').blur();
  expect((await boxes()).card).toEqual(corner);
});

test('leaves the words that say what goes into the field to be read', async () => {
  await page.evaluate(() => {
    const form = document.querySelector('form');
    if (!form) return;
    // Room above only; the label stands over its field.
    form.style.cssText = 'position: fixed; left: 30vw; bottom: 8px; width: 40vw';
    const field = document.querySelector('#phone');
    const label = document.createElement('div');
    label.id = 'words';
    label.textContent = '您的手机号码';
    const row = document.createElement('div');
    field?.replaceWith(row);
    row.append(label, field ?? '');
  });
  await page.locator('#phone').focus();
  const { card } = await boxes();
  const words = await page.evaluate(() => {
    const { left, top, right, bottom } = document.querySelector('#words')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });
  expect([isOver(card, words), isNear(card, words)]).toEqual([false, true]);
});

test('moves with its field as the page scrolls, and leaves it when it is out of sight', async () => {
  await page.evaluate(() => {
    document.body.style.minHeight = '3000px';
  });
  await page.locator('#phone').focus();
  const before = await boxes();
  await page.evaluate(() => scrollTo(0, 40));
  await expect
    .poll(async () => {
      const { card, field } = await boxes();
      return card.top - field.top;
    })
    .toBeCloseTo(before.card.top - before.field.top, 0);
  await page.evaluate(() => scrollTo(0, 2000));
  await expect.poll(async () => (await boxes()).card.bottom).toBeGreaterThan(600);
});

test('stays in its corner while a field that is nobody’s business has the focus', async () => {
  const corner = (await boxes()).card;
  await page.evaluate(() => document.querySelector('form')?.append(document.createElement('textarea')));
  await page.locator('textarea').focus();
  expect((await boxes()).card).toEqual(corner);
});

test('does not take the focus from the field when its button is pressed', async () => {
  await page.locator('#phone').focus();
  await later(500);
  await page.getByRole('button', { name: 'Close the page' }).click();
  await page.getByText('You lose nothing').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('phone');
  const { card, field } = await boxes();
  expect([isNear(card, field), isOver(card, field)]).toEqual([true, false]);
});

test('gives the focus back to the field when it is closed by keyboard', async () => {
  await page.locator('#phone').focus();
  await close().focus();
  await page.keyboard.press('Escape');
  await isShown(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('phone');
});

test('marks each field outside its box, over no control, and lets every press through', async () => {
  await page.evaluate(() => {
    location.hash = 'marks/en';
  });
  const marks = () =>
    page.evaluate(() => {
      const edges = (element: Element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      const host = document.querySelector('html > div');
      const drawn = [...(host?.shadowRoot?.querySelectorAll('.mark') ?? [])];
      return {
        marks: drawn.map(edges),
        fields: ['#real-name', '#phone'].map((selector) => edges(document.querySelector(selector) ?? document.body)),
        controls: [...document.querySelectorAll('input, button')].map(edges),
        isThrough: drawn.every((mark) => {
          const { left, top } = mark.getBoundingClientRect();
          return document.elementFromPoint(left + 8, top + 8) !== host;
        }),
      };
    });
  await expect.poll(async () => (await marks()).marks.length).toBe(2);
  const { marks: drawn, fields, controls, isThrough } = await marks();
  expect(fields.every((field) => drawn.some((mark) => isNear(mark, field)))).toBe(true);
  expect(drawn.some((mark) => controls.some((control) => isOver(mark, control)))).toBe(false);
  expect(isThrough).toBe(true);
  const icon = drawn[0];
  if (!icon) throw new Error('no mark');
  await page.evaluate(({ left, top }) => {
    const taken = document.createElement('i');
    taken.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: 16px; height: 16px`;
    document.body.append(taken);
    dispatchEvent(new Event('resize'));
  }, icon);
  // That spot is taken by an icon of somebody else now.
  await expect.poll(async () => (await marks()).marks.filter((mark) => isOver(mark, icon)).length).toBe(0);
  await expect.poll(async () => (await marks()).marks.length).toBeGreaterThan(0);
  expect((await marks()).marks.some((mark) => isOver(mark, icon))).toBe(false);
});

test('marks nothing over an icon that lets presses through, and moves with its field as the page grows', async () => {
  await page.evaluate(() => {
    location.hash = 'marks/en';
  });
  const spots = () =>
    page.evaluate(() => {
      const { left, top } = document.querySelector('#phone')?.getBoundingClientRect() ?? new DOMRect();
      const host = document.querySelector('html > div');
      return [...(host?.shadowRoot?.querySelectorAll('.mark') ?? [])].map((mark) => {
        const at = mark.getBoundingClientRect();
        return { left: at.left, top: at.top, fromField: [at.left - left, at.top - top].map(Math.round).join() };
      });
    });
  await expect.poll(async () => (await spots()).length).toBe(2);
  const before = (await spots()).map(({ fromField }) => fromField);
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.style.height = '80px';
    document.body.prepend(more);
  });
  await expect.poll(async () => (await spots()).map(({ fromField }) => fromField)).toEqual(before);
  const [, taken] = await spots();
  await page.evaluate((at) => {
    const icon = document.createElement('i');
    icon.style.cssText = `position: fixed; left: ${at?.left}px; top: ${at?.top}px; width: 16px; height: 16px; pointer-events: none`;
    document.querySelector('#phone')?.after(icon);
    dispatchEvent(new Event('resize'));
  }, taken);
  await expect
    .poll(async () => (await spots()).filter(({ left, top }) => left === taken?.left && top === taken.top))
    .toEqual([]);
  await expect.poll(async () => (await spots()).length).toBeGreaterThan(0);
});

test('comes to the embedded page a person fills in, which shows it nothing but its focus', async () => {
  await page.evaluate(() => {
    location.hash = 'framed/en';
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 300px; height: 60px; border: 0';
    document.querySelector('form')?.append(frame);
    const inner = frame.contentDocument?.createElement('input');
    if (inner) frame.contentDocument?.body.append(inner);
  });
  await page.frameLocator('iframe').locator('input').click();
  const card = async () => {
    const { card } = await boxes();
    const frame = await page.evaluate(() => {
      const { left, top, right, bottom } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    });
    return [isNear(card, frame), isOver(card, frame)];
  };
  await expect.poll(card).toEqual([true, false]);
});

test('after a held press stands at what was pressed, and says at once that the next one goes through', async () => {
  await page.locator('form button').focus();
  await page.evaluate(() => {
    location.hash = 'held/en';
  });
  await page.getByText('It goes to collect.example.net.').waitFor();
  const { card, next } = await boxes();
  expect([isNear(card, next), isOver(card, next)]).toEqual([true, false]);
  await page.getByRole('alert').getByText('press again and it goes through').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('投票');
});

test('points at the boxes that may stay empty, in words, and lets every press through', async () => {
  await page.evaluate(() => {
    location.hash = 'optional/en';
  });
  const frames = () =>
    page.evaluate(() => {
      const host = document.querySelector('html > div');
      const field = document.querySelector('#real-name')?.getBoundingClientRect() ?? new DOMRect();
      return [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('.pointer') ?? [])].map((frame) => {
        const { left, top } = frame.getBoundingClientRect();
        const label = getComputedStyle(frame, '::after').content;
        const under = document.elementFromPoint(field.left + 5, field.top + 5)?.id;
        return [Math.abs(left - field.left) < 6 && Math.abs(top - field.top) < 6, label, under];
      });
    });
  await expect.poll(frames).toEqual([[true, '"May stay empty"', 'real-name']]);
});
