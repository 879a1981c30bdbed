import { expect, test } from 'vitest';
import { domPage } from '../../support/dom-page.ts';

const lines = (count: number, attributes = '') => `<p ${attributes}>周末去图书馆看书</p>`.repeat(count);
const read = (html: string) => {
  const { controls, page } = domPage(html).snapshot;
  const bait = page.blocks.find(({ text }) => text === '为我投票');
  return { labels: controls[0]?.labels.map(({ text }) => text) ?? [], distance: bait?.distance };
};

test.each(['hidden', 'style="display:none"', 'style="visibility: hidden"', 'style="opacity:0"'])(
  'what %s keeps from sight parts nothing, and comes after what is seen',
  (attributes) => {
    const { labels, distance } = read(
      `<h1>为我投票</h1>${lines(30, attributes)}<form>手机号 ${lines(30, attributes)}<input name="a"></form>`,
    );
    expect(distance).toBe(read('<h1>为我投票</h1><form>手机号 <input name="a"></form>').distance);
    expect(labels[0]).toBe('手机号');
  },
);

test('what is seen does part them', () => {
  expect(read(`<h1>为我投票</h1>${lines(30)}<form>手机号 <input name="a"></form>`).distance).toBeGreaterThan(30);
});

test('of a page that is fading in everything counts, as nothing of it is seen', () => {
  const page = `<h1>为我投票</h1>${lines(30)}<form>手机号 <input name="a"></form>`;
  expect(read(`<div style="opacity:0">${page}</div>`)).toEqual(read(page));
});
