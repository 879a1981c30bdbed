import { beforeEach, expect, test, vi } from 'vitest';
import { createChains } from '#background/chain.ts';
import { allow } from '#background/settings.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => {
  Object.assign(browser, fakeBrowser());
});

test('a change is answered when it is kept, however busy the tabs are', async () => {
  const inTurn = createChains();
  browser.tabs.open.push({ id: 1, url: 'https://www.a.example/', active: true });
  browser.storage.session.items['tab:1'] = {};
  const released = new AbortController();
  const tab = inTurn('tab:1', () => new Promise((resolve) => released.signal.addEventListener('abort', resolve)));
  const trust = (site: string) => allow({ type: 'allow', sites: [site], from: 'popup' }, inTurn);
  const answers = Promise.all([trust('a.example'), trust('b.example')]);
  const late = new Promise((resolve) => setTimeout(resolve, 2_000, 'late'));
  expect(await Promise.race([answers, late])).toMatchObject([{ ok: true }, { settings: { rules: [{}, {}] } }]);
  released.abort();
  await tab;
});
