import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type PageServer, type Served, servePages } from '#dev/page-server.ts';
import { practiceFolder } from '#dev/practice-site.ts';
import type { Subject, Visit } from './subject.ts';
import { until } from './until.ts';

const FORM = `<form action="/sent" method="post"><h2>填写信息，参加投票</h2>
<label>手机号 <input name="mobile" type="tel" required></label><button>确认投票</button></form>`;
const ID_FORM = `<form action="/sent" method="post"><label>身份证号码 <input name="idcard" maxlength="18" required></label>
<button>提交</button></form>`;
const page = (body: string, title = '人气投票') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function pageAt(url: URL, elsewhere: () => string): string | null {
  switch (url.pathname) {
    case '/frames':
      return page(`<h1>投票页</h1><iframe src="${elsewhere()}"></iframe>
<iframe srcdoc="${attribute(ID_FORM)}"></iframe><iframe id="blank"></iframe>
<script>document.getElementById('blank').contentDocument.body.innerHTML = '<label>出生日期 <input type="date" name="birthday"></label>'</script>`);
    case '/embeds':
      return page(`<h1>投票页</h1><iframe src="${elsewhere()}"></iframe>`);
    case '/renames':
      return page(`${FORM}<script>setInterval(() => {
  const field = document.querySelector('input');
  field.name = field.id = 'n' + Math.random().toString(36).slice(2);
}, 100)</script>`);
    case '/covers':
      return page(`${FORM}<input id="cover" style="position: absolute; opacity: 0"><script>
const box = document.querySelector('[name=mobile]').getBoundingClientRect();
for (const side of ['left', 'top', 'width', 'height']) cover.style[side] = box[side] + 'px';</script>`);
    case '/reads-keys':
      return page(`${FORM}<script>document.querySelector('input').addEventListener('mousedown', (event) => event.preventDefault());
</script>`);
    case '/inner':
      return page(FORM);
    case '/late':
      return page(`<h1>投票</h1><button id="show">我要投票</button><div id="place"></div>
<script>document.getElementById('show').addEventListener('click', () => {
  document.getElementById('place').innerHTML = ${JSON.stringify(FORM)};
});</script>`);
    case '/app':
      return page(`<nav><button id="to-home">首页</button><button id="to-vote">投票</button></nav><main><p>欢迎</p></main>
<script>
const show = (path, html) => { history.pushState({}, '', path); document.querySelector('main').innerHTML = html; };
document.getElementById('to-vote').addEventListener('click', () => show('/app/vote', ${JSON.stringify(FORM)}));
document.getElementById('to-home').addEventListener('click', () => show('/app', '<p>欢迎</p>'));
</script>`);
    default:
      return null;
  }
}

/** The same promises, kept in every browser. */
export function endToEnd(open: () => Promise<Subject>): void {
  let subject: Subject;
  let server: PageServer;
  vi.setConfig({ testTimeout: 180_000 });

  beforeAll(async () => {
    server = await servePages(async (url): Promise<Served | null> => {
      const html = pageAt(url, () => server.url('/inner', 'localhost'));
      if (html !== null) return { body: html };
      if (!/^\/[a-z-]+\.html$/.test(url.pathname)) return null;
      return { body: await readFile(join(practiceFolder, url.pathname.slice(1))) };
    });
    subject = await open();
    await subject.ask({ type: 'change-settings', change: { locale: 'zh-CN', region: 'CN' } });
  });
  afterAll(async () => {
    await subject?.close();
    await server?.close();
  });

  const visit = (path: string): Promise<Visit> => subject.visit(server.url(path));

  const kinds = async (of: Visit): Promise<string[]> =>
    ((await subject.record(of.tabId))?.report?.fields ?? []).map((field) => field.kind).sort();
  const has =
    (...wanted: string[]) =>
    (found: readonly string[]) =>
      wanted.every((kind) => found.includes(kind));

  const goTo = (of: Visit, selector: string) => of.evaluate(`document.querySelector('${selector}').focus()`);
  const isWaiting = (of: Visit) =>
    until(
      async () => (await subject.record(of.tabId))?.notice.shown ?? '',
      (text) => text !== '',
    );

  test('warns on a vote page, in words and on the badge', async () => {
    const vote = await visit('/vote.html');
    await goTo(vote, '#mobile');
    const notice = await until(
      () => vote.notice(),
      (text) => text !== null,
    );
    // The record is written once all of it is shown.
    const shown = await until(
      async () => (await subject.record(vote.tabId))?.notice.shown ?? '',
      (text) => text !== '',
    );
    for (const words of subject.name === 'Chromium' ? [notice, shown] : [shown]) {
      expect(words).toContain('手机号');
      expect(words).toMatch(/风险高|风险很高/);
    }
    expect(await subject.badge(vote.tabId)).toMatch(/^\d!*$/);
  });

  test('leaves no trace on an article about such pages', async () => {
    const article = await visit('/article.html');
    const before = await article.evaluate<string>('document.documentElement.outerHTML');
    expect(await subject.ask({ type: 'inspect', tabId: article.tabId })).toMatchObject({ kind: 'silent' });
    expect(await article.notice()).toBeNull();
    expect(await subject.badge(article.tabId)).toBe('');
    expect(await article.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
    expect(article.console()).toEqual([]);
  });

  test('waits until the person goes to a field it is about', async () => {
    const vote = await visit('/vote.html');
    await isWaiting(vote);
    await goTo(vote, '#code + button');
    await sleep(500);
    expect(await vote.notice()).toBeNull();
    await vote.click('#mobile');
    await until(
      () => vote.notice(),
      (text) => text !== null,
    );
  });

  test('tells who starts to answer what a later step asks', async () => {
    const survey = await visit('/survey.html');
    await isWaiting(survey);
    expect(await survey.notice()).toBeNull();
    await survey.click('input[name=q1]');
    await until(
      () => survey.notice(),
      (text) => text !== null,
    );
  });

  test('waits in vain for no page that hides what it asks', async () => {
    for (const [path, clicked] of [
      ['/renames', 'input'],
      ['/reads-keys', 'input'],
      ['/covers', '#cover'],
    ] as const) {
      const page = await visit(path);
      await isWaiting(page);
      // Where the field has another name by then, it comes at once.
      if (path !== '/renames') expect(await page.notice()).toBeNull();
      await page.click(clicked);
      await until(
        () => page.notice(),
        (text) => text !== null,
      );
    }
  });

  test('comes to an embedded page as soon as the focus goes into it', async () => {
    const frames = await visit('/embeds');
    await isWaiting(frames);
    expect(await frames.notice()).toBeNull();
    await frames.click('iframe');
    await until(
      () => frames.notice(),
      (text) => text !== null,
    );
  });

  test('is quiet at a checkout and at a log-in', async () => {
    for (const [path, kind] of [
      ['/checkout.html', 'address'],
      ['/login.html', 'password'],
    ] as const) {
      const quiet = await visit(path);
      await until(() => kinds(quiet), has(kind));
      expect((await subject.record(quiet.tabId))?.report?.warn).toBe(false);
      expect(await quiet.notice()).toBeNull();
    }
  });

  test('reads frames of other sites, inline frames and frames a script wrote', async () => {
    const frames = await visit('/frames');
    await until(() => kinds(frames), has('phone', 'national-id', 'birth-date'));
    const fields = (await subject.record(frames.tabId))?.report?.fields ?? [];
    expect(new Set(fields.map((field) => field.frame))).toEqual(new Set([1, 2, 3]));
  });

  test('points at a box in the frame it stands in', async () => {
    const frames = await visit('/frames');
    await until(() => kinds(frames), has('national-id'));
    const fields = (await subject.record(frames.tabId))?.report?.fields ?? [];
    const { selector = '', frame = 0 } = fields.find(({ kind }) => kind === 'national-id') ?? {};
    const inFrame = (at: number) =>
      frames.evaluate<number>(
        `document.querySelectorAll('iframe')[${at}].contentDocument.documentElement.childElementCount`,
      );
    expect(await inFrame(1)).toBe(2);
    await subject.ask({ type: 'point-at', tabId: frames.tabId, frame, selectors: [selector], as: 'reason' });
    await until(
      () => inFrame(1),
      (count) => count === 3,
    );
    expect(await inFrame(2)).toBe(2);
  });

  test('sees a form that comes late', async () => {
    const late = await visit('/late');
    await late.click('#show');
    await until(() => kinds(late), has('phone'));
  });

  test('follows an app from route to route', async () => {
    const app = await visit('/app');
    await app.click('#to-vote');
    await until(() => kinds(app), has('phone'));
    await app.click('#to-home');
    await until(
      () => kinds(app),
      (found) => found.length === 0,
    );
  });

  test('forgets a page that was left, and knows it again on the way back', async () => {
    const tab = await visit('/vote.html');
    await until(() => kinds(tab), has('phone'));
    await tab.goto(server.url('/article.html'));
    await until(
      () => subject.ask({ type: 'tab-state', tabId: tab.tabId }),
      (state) => JSON.stringify(state).includes('"silent"'),
    );
    expect(await subject.badge(tab.tabId)).toBe('');
    await tab.back();
    await until(() => kinds(tab), has('phone'));
  });

  test('has the same report after its worker was ended', async () => {
    const vote = await visit('/vote.html');
    await until(() => kinds(vote), has('phone'));
    const before = await subject.ask({ type: 'tab-state', tabId: vote.tabId });
    await subject.stopWorker();
    expect(await subject.ask({ type: 'tab-state', tabId: vote.tabId })).toEqual(before);
  });

  test('keeps quiet on a trusted site, also after the browser was closed', async () => {
    const before = await visit('/vote.html');
    await goTo(before, '#mobile');
    await until(
      () => before.notice(),
      (text) => text !== null,
    );
    expect(await subject.ask({ type: 'allow', sites: ['127.0.0.1'], from: 'popup' })).toMatchObject({ ok: true });
    await until(
      () => before.notice(),
      (text) => text === null,
    );
    await subject.restart();
    const after = await visit('/vote.html');
    const read = await subject.ask({ type: 'inspect', tabId: after.tabId });
    expect(read).toMatchObject({ kind: 'allowed', report: { warn: true } });
    expect(await after.notice()).toBeNull();
  });
}
