import { beforeEach, expect, test } from 'vitest';
import { collect } from '#collect/collect.ts';
import { readInSlices } from '#collect/in-slices.ts';

const PARAGRAPHS = 1_200;
const shadowOf = (host: Element) => host.shadowRoot;

beforeEach(() => {
  const rows = Array.from({ length: PARAGRAPHS }, () => '<div class="row"><p>状态 零</p></div>').join('');
  document.body.innerHTML = `<form><label>手机号 <input name="mobile"></label></form>${rows}`;
});

/** Runs `change` in a task of its own, again and again, until it is stopped. */
function again(change: (round: number) => void): { readonly rounds: () => number; readonly stop: () => void } {
  let round = 0;
  const timer = setInterval(() => change(++round), 1);
  return { rounds: () => round, stop: () => clearInterval(timer) };
}

test('lets the page go on between its slices, and reads what a reading in one go reads', async () => {
  const page = again(() => undefined);
  const before = page.rounds();
  const { snapshot } = await readInSlices(document, shadowOf);
  page.stop();
  expect(page.rounds() - before).toBeGreaterThan(2);
  expect(snapshot).toEqual(collect(document, shadowOf));
});

test('says only what was true at once of a page that never stands still', async () => {
  const texts = [...document.querySelectorAll('p')];
  const page = again((round) => {
    const word = ['甲', '乙', '丙', '丁'][round % 4];
    for (const p of texts) p.textContent = `状态 ${word}`;
  });
  const { snapshot } = await readInSlices(document, shadowOf);
  page.stop();
  expect(new Set(snapshot.page.blocks.map(({ text }) => text).filter((text) => text.startsWith('状态'))).size).toBe(1);
  expect(snapshot.controls).toHaveLength(1);
});

test('sees what changes in a shadow tree between its slices', async () => {
  const host = document.createElement('x-panel');
  document.body.append(host);
  const tree = host.attachShadow({ mode: 'open' });
  // Its label is read early, with the controls; its words late, after all others.
  tree.innerHTML = '<label>第零轮 <input name="code"></label>';
  const page = again((round) => {
    const label = tree.querySelector('label')?.firstChild;
    if (label) label.nodeValue = `第 ${round} 轮`;
  });
  const { snapshot } = await readInSlices(document, shadowOf);
  page.stop();
  const label = snapshot.controls.find(({ name }) => name === 'code')?.labels[0]?.text;
  expect(label).toMatch(/^第 \d+ 轮$/);
  expect(snapshot.page.blocks.map(({ text }) => text)).toContain(label);
});

test('reads the words inside shadow trees, and how near they stand to their fields', () => {
  const host = document.createElement('x-panel');
  document.body.replaceChildren(host);
  host.attachShadow({ mode: 'open' }).innerHTML = '<h1>为我投票</h1><label>手机号 <input name="mobile"></label>';
  const { blocks } = collect(document, shadowOf).page;
  expect(blocks).toContainEqual({ text: '为我投票', zone: 'heading', distance: 2, length: 4 });
});
