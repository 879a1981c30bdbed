import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Settings } from '#contract/settings.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import type { Subject, Visit } from './subject.ts';
import { until } from './until.ts';

const VOTE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>人气投票</title><h1>人气投票</h1>
<form><h2>填写信息，参加投票</h2><label>手机号 <input name="mobile" type="tel" required></label>
<label>姓名 <input name="realname"></label><button>投票</button></form></html>`;

/** The keys and the context menu; the same in every browser. */
export function commandsWork(open: () => Promise<Subject>): void {
  let subject: Subject;
  let server: PageServer;
  let visit: Visit | null = null;
  vi.setConfig({ testTimeout: 120_000 });
  beforeAll(async () => {
    server = await servePages(() => ({ body: VOTE }));
    subject = await open();
    await subject.ask({ type: 'change-settings', change: { marks: 'off' } });
  });
  afterAll(async () => {
    await subject?.close();
    await server?.close();
  });
  afterEach(async () => {
    await visit?.close();
    visit = null;
    await subject.ask({ type: 'disallow', sites: (await rules()).map(({ target }) => target) });
  });

  const rules = async () => ((await subject.ask({ type: 'settings' })) as Settings).rules;
  async function opened(path: string): Promise<Visit> {
    visit = await subject.visit(server.url(path));
    return visit;
  }
  const warned = ({ tabId }: Visit) =>
    until(
      () => subject.record(tabId),
      (record) => record?.report?.warn === true,
    );

  test('the keys go from field to field, and show each', async () => {
    const vote = await opened('/fields');
    await warned(vote);
    // A frame of ours stands around each field, one after the other; the page's own focus stays.
    const framed = () => vote.evaluate<number>("document.querySelectorAll('html > div:popover-open').length");
    expect(await framed()).toBe(0);
    await subject.pressKeys('next-field');
    await until(framed, (count) => count === 1);
    await subject.pressKeys('next-field');
    await subject.pressKeys('next-field');
    await until(framed, (count) => count === 1);
    expect(await vote.evaluate('document.activeElement.localName')).toBe('body');
  });

  test('the keys trust the site in front, and take that back', async () => {
    await warned(await opened('/trusted'));
    await subject.pressKeys('trust-site');
    await until(rules, (all) => all.length === 1);
    expect(await rules()).toMatchObject([{ target: '127.0.0.1', action: 'trust', until: null }]);
    await subject.pressKeys('trust-site');
    await until(rules, (all) => all.length === 0);
  });

  test('the context menu reads a page that nobody would have read', async () => {
    await subject.ask({ type: 'allow', sites: ['127.0.0.1'], from: 'popup' });
    const asked = await opened('/asked');
    expect(await subject.record(asked.tabId)).toBeNull();
    await asked.chooseMenu();
    await warned(asked);
  });
}
