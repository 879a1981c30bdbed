import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ChangeResult } from '#contract/message.ts';
import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import type { Subject } from './subject.ts';
import { until } from './until.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
const VOTE = page(
  '人气投票',
  `<h1>人气投票</h1><form action="/sent" method="post"><h2>填写信息，参加投票</h2>
<label>手机号 <input name="mobile" type="tel" required></label><button>确认投票</button></form>`,
);
const ORDER = page(
  '确认订单',
  `<h1>确认订单</h1><form action="/pay" method="post"><h2>收货信息</h2><label>收货人 <input name="name" required></label>
<label>手机号 <input name="mobile" type="tel" autocomplete="tel" required></label>
<label>收货地址 <input name="address" required></label><p>合计 ¥128.00</p><button>提交订单</button></form>`,
);

/** What a person chose holds, in every browser: rules of every kind, files, sync. */
export function settingsKept(open: () => Promise<Subject>): void {
  let subject: Subject;
  let server: PageServer;
  vi.setConfig({ testTimeout: 180_000 });

  beforeAll(async () => {
    server = await servePages((url) =>
      url.pathname === '/vote' ? { body: VOTE } : url.pathname === '/order' ? { body: ORDER } : null,
    );
    subject = await open();
  });
  afterAll(async () => {
    await subject?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await subject.ask({ type: 'disallow', sites: (await settings()).rules.map(({ target }) => target) });
    const { schema: _, rules: __, ...choices } = DEFAULT_SETTINGS;
    await subject.ask({ type: 'change-settings', change: { ...choices, locale: 'zh-CN', region: 'CN' } });
  });

  const settings = async () => (await subject.ask({ type: 'settings' })) as Settings;
  const targets = async () => (await settings()).rules.map(({ target }) => target).sort();
  const isShown = (text: string | null) => text !== null;
  const isGone = (text: string | null) => text === null;
  const allow = async (over: object) =>
    (await subject.ask({ type: 'allow', sites: [server.url('/')], from: 'popup', ...over })) as ChangeResult;

  test('trusts for this visit only, and takes it back with what it answered', async () => {
    const vote = await subject.visit(server.url('/vote'));
    await vote.click('input');
    await until(() => vote.notice(), isShown);
    const trusted = await allow({ span: 'visit' });
    await until(() => vote.notice(), isGone);
    if (!trusted.ok || !trusted.undo) throw new Error(JSON.stringify(trusted));
    await subject.ask({ type: 'undo-rules', ...trusted.undo });
    expect(await targets()).toEqual([]);
    await allow({ span: 'visit' });
    await subject.ask({ type: 'allow', sites: ['kept.example'], from: 'popup', span: '30-days' });
    expect(await targets()).toEqual(['127.0.0.1', 'kept.example']);
    await subject.stopWorker();
    expect(await targets()).toEqual(['127.0.0.1', 'kept.example']);
    await subject.restart();
    expect(await targets()).toEqual(['kept.example']);
  });

  test('reads a page that was opened while it was trusted as soon as trust goes, whatever is in front', async () => {
    await allow({});
    const vote = await subject.visit(server.url('/vote'));
    const front = await subject.visit(server.url('/order'));
    // Both have told by now that there is something to fill in, and nothing was read.
    await vote.evaluate("document.querySelector('input').focus()");
    expect((await subject.record(vote.tabId))?.report ?? null).toBeNull();
    await subject.ask({ type: 'disallow', sites: ['127.0.0.1'] });
    await until(
      () => subject.record(vote.tabId),
      (record) => record?.report?.warn === true,
    );
    await Promise.all([vote.close(), front.close()]);
  });

  test('always warns where it is asked to, whatever the score', async () => {
    const order = await subject.visit(server.url('/order'));
    await until(
      () => subject.record(order.tabId),
      (record) => record?.report?.fields.some(({ kind }) => kind === 'phone') === true,
    );
    await order.click('[type=tel]');
    expect(await order.notice()).toBeNull();
    await allow({ action: 'warn' });
    await until(() => order.notice(), isShown);
    await subject.ask({ type: 'disallow', sites: ['127.0.0.1'] });
    await until(() => order.notice(), isGone);
  });

  test('leaves one kind out of judging where it is trusted, and one preset judges unlike another', async () => {
    const vote = await subject.visit(server.url('/vote'));
    const score = async () => (await subject.record(vote.tabId))?.report?.score ?? -1;
    await until(score, (value) => value > 0);
    const before = await score();
    await subject.ask({ type: 'change-settings', change: { preset: 'relaxed' } });
    await until(score, (value) => value > 0 && value < before);
    await allow({ scope: { kind: 'fields', kinds: ['phone'] } });
    await until(score, (value) => value === 0);
    expect(await subject.ask({ type: 'tab-state', tabId: vote.tabId })).toMatchObject({
      kind: 'report',
      rule: { target: '127.0.0.1' },
    });
  });

  test('tells which rule decides', async () => {
    await subject.ask({ type: 'allow', sites: ['example.com'], from: 'settings' });
    await subject.ask({ type: 'allow', sites: ['例子.中国/vote'], from: 'settings', reach: 'prefix', action: 'warn' });
    expect(await subject.ask({ type: 'which-rule', address: 'https://xn--fsqu00a.xn--fiqs8s/vote/2' })).toMatchObject([
      { target: 'xn--fsqu00a.xn--fiqs8s/vote', action: 'warn' },
    ]);
    expect(await subject.ask({ type: 'which-rule', address: 'anexample.com' })).toEqual([]);
    expect(await subject.ask({ type: 'which-rule', address: 'no address' })).toBeNull();
  });

  test('imports what it exported, and takes that back', async () => {
    await subject.ask({ type: 'change-settings', change: { theme: 'dark', preset: 'strict' } });
    await subject.ask({ type: 'allow', sites: ['a.example'], from: 'settings', note: '快递' });
    const file = JSON.stringify(await subject.ask({ type: 'export' }));
    await subject.ask({ type: 'disallow', sites: ['a.example'] });
    await subject.ask({ type: 'change-settings', change: { theme: 'auto', preset: 'normal' } });
    expect(await subject.ask({ type: 'import-look', text: file })).toMatchObject({ ok: true, diff: { addsTrust: 1 } });
    expect(await subject.ask({ type: 'import', text: file })).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({
      theme: 'dark',
      preset: 'strict',
      rules: [{ target: 'a.example', note: '快递' }],
    });
    expect(await subject.ask({ type: 'undo-import' })).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({ theme: 'auto', preset: 'normal', rules: [] });
    expect(await subject.ask({ type: 'undo-import' })).toMatchObject({ ok: false, problem: 'nothing-to-undo' });
    expect(await subject.ask({ type: 'import-look', text: '{"formwary":"settings","version":2}' })).toMatchObject({
      problems: [{ code: 'newer-version', line: 1, path: 'version' }],
    });
  });

  test('exchanges through synchronised storage only when it is told to, and keeps all when told to stop', async () => {
    await subject.ask({ type: 'allow', sites: ['before.example'], from: 'settings' });
    expect(await subject.ask({ type: 'sync-state' })).toMatchObject({ isOn: false });
    expect(await subject.ask({ type: 'set-sync', isOn: true })).toMatchObject({ isOn: true, left: 0, problem: '' });
    await subject.ask({ type: 'allow', sites: ['during.example'], from: 'settings' });
    await subject.ask({ type: 'disallow', sites: ['before.example'] });
    await until(
      () => subject.synced(),
      (items) => items.includes('during.example') && items.includes('before.example'),
    );
    expect(await targets()).toEqual(['during.example']);
    expect(await subject.ask({ type: 'set-sync', isOn: false })).toMatchObject({ isOn: false });
    expect(await targets()).toEqual(['during.example']);
    // Joined again: what was taken away on the way is not brought back.
    await subject.ask({ type: 'set-sync', isOn: true });
    expect(await targets()).toEqual(['during.example']);
    await subject.ask({ type: 'set-sync', isOn: false });
  });

  test('takes over what an older version wrote, and keeps a copy', async () => {
    const choices = { schema: 1, locale: 'zh-TW', region: 'TW', loudness: 'badge', theme: 'dark' };
    const old = { ...choices, allowlist: [{ site: 'good.example', addedAt: 5, from: 'popup' }] };
    await subject.keep({ settings: old });
    expect(await settings()).toMatchObject({ schema: 2, locale: 'zh-TW', rules: [{ target: 'good.example' }] });
    await subject.ask({ type: 'allow', sites: ['more.example'], from: 'settings' });
    expect(await subject.kept('settings-before')).toEqual(old);
    await subject.stopWorker();
    expect(await settings()).toMatchObject({ theme: 'dark', loudness: 'badge' });
    expect(await targets()).toEqual(['good.example', 'more.example']);
  });

  test('leaves settings that a newer version wrote as they are, and says so', async () => {
    const newer = { schema: 7, theme: 'dark', rules: [], more: { things: 1 } };
    await subject.keep({ settings: newer });
    expect(await settings()).toMatchObject({ theme: 'dark' });
    expect(await allow({})).toMatchObject({ ok: false, problem: 'read-only' });
    expect(await subject.ask({ type: 'settings-trouble' })).toBe('read-only');
    expect(await subject.kept('settings')).toEqual(newer);
    await subject.keep({});
  });

  test('starts from what can be read of settings that are broken, and keeps the whole aside', async () => {
    const broken = { schema: 2, locale: 'xx', theme: 'dark', loudness: { no: 1 }, rules: [7, { target: 'x' }] };
    await subject.keep({ settings: broken });
    expect(await settings()).toMatchObject({ locale: 'auto', theme: 'dark', loudness: 'notice', rules: [] });
    expect(await allow({})).toMatchObject({ ok: true });
    expect(await subject.kept('settings-unreadable')).toEqual(broken);
    expect(await subject.ask({ type: 'settings-trouble' })).toBe('aside');
    await subject.keep({});
  });
}
