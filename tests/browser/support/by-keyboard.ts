import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Rule } from '#contract/rule.ts';
import type { Settings } from '#contract/settings.ts';
import { type PageServer, servePages } from '#dev/page-server.ts';
import type { OwnPage, Subject, Visit } from './subject.ts';
import { until } from './until.ts';

const VOTE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>人气投票</title><h1>人气投票</h1>
<form><h2>填写信息，参加投票</h2><label>手机号 <input id="phone" name="mobile" type="tel" required></label></form></html>`;

/** The same, with a box that may stay empty. */
const OPTIONAL = VOTE.replace('</form>', '<label>姓名（选填） <input name="realname"></label></form>');

const MAX_STOPS = 60;
/** What the focus is on: by id, value and words; nothing where it is on no control, but on what scrolls. */
const FOCUSED = `(() => {
  const { activeElement: on } = document;
  return on?.matches('button, summary, select, input, a') ? [on.id, on.value, on.textContent].join(' ') : '';
})()`;

/** Every path of ours without a mouse; the same in every browser. */
export function byKeyboard(open: () => Promise<Subject>): void {
  let subject: Subject;
  let server: PageServer;
  vi.setConfig({ testTimeout: 180_000 });
  beforeAll(async () => {
    server = await servePages(({ pathname }) => {
      if (pathname === '/optional') return { body: OPTIONAL };
      return pathname === '/vote' ? { body: VOTE } : null;
    });
    subject = await open();
    await subject.ask({ type: 'change-settings', change: { locale: 'en', region: 'CN' } });
  });
  afterAll(async () => {
    await subject?.close();
    await server?.close();
  });

  const settings = async () => (await subject.ask({ type: 'settings' })) as Settings;
  const text = (page: OwnPage) => page.evaluate<string>('document.body.innerText');
  const reads = (page: OwnPage, words: string) =>
    until(
      () => text(page),
      (all) => all.includes(words),
    );
  /** Presses Tab, or goes back, until what has the focus is called so. */
  async function tabTo(page: OwnPage, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MAX_STOPS; stop++) {
      if ((await page.evaluate<string>(FOCUSED)).includes(name)) return;
      await page.press(key);
    }
    throw new Error(`Tab never came to ${name}`);
  }

  /** A page that was read, and its popup, opened as a page of its own. */
  async function popupOf(path: string): Promise<{ readonly vote: Visit; readonly popup: OwnPage }> {
    const vote = await subject.visit(server.url(path));
    await until(
      async () => (await subject.record(vote.tabId))?.report ?? null,
      (report) => report !== null,
    );
    return { vote, popup: await subject.openOwn(`popup.html?tab=${vote.tabId}`) };
  }
  /** How many of our layers stand in a page: notice, marks, frames around what is pointed at. */
  const sheets = (page: Visit) => page.evaluate<number>("document.querySelectorAll('html > div:popover-open').length");

  test('the notice is reached after the page’s own controls, and Escape gives the field back', async () => {
    const vote = await subject.visit(server.url('/vote'));
    await vote.evaluate("document.getElementById('phone').focus()");
    await until(
      () => vote.notice(),
      (shown) => shown !== null,
    );
    await vote.press('Tab');
    await until(
      () => vote.evaluate<boolean>("document.activeElement?.matches(':popover-open') ?? false"),
      (isInside) => isInside,
    );
    await vote.press('Escape');
    await until(
      () => vote.notice(),
      (shown) => shown === null,
    );
    expect(await vote.evaluate('document.activeElement.id')).toBe('phone');
    await vote.close();
  });

  test('the notice’s own buttons work in turn, and closing gives the field back with what was typed', async () => {
    const vote = await subject.visit(server.url('/vote?buttons'));
    await vote.evaluate("document.getElementById('phone').focus()");
    await vote.type('138');
    const before = await until(
      () => vote.notice(),
      (shown) => shown !== null,
    );
    // Sooner than that a press was meant for what stood there before.
    await sleep(600);
    await vote.press('Tab');
    await vote.press('Enter');
    if (subject.name === 'Chromium') {
      await until(
        () => vote.notice(),
        (now) => now !== null && before !== null && now.length > before.length,
      );
    }
    await vote.press('Tab');
    // Firefox may open the real popup, which then has the focus.
    if (subject.name === 'Chromium') await vote.press('Enter');
    expect(await vote.notice()).not.toBeNull();
    await vote.press('Tab');
    await vote.press('Enter');
    await until(
      () => vote.notice(),
      (shown) => shown === null,
    );
    expect(await vote.evaluate('[document.activeElement.id, document.activeElement.value]')).toEqual(['phone', '138']);
    await vote.close();
  });

  test('the popup points at the page, unfolds what to do too late, copies, and changes how long it trusts', async () => {
    const { vote, popup } = await popupOf('/vote?popup');
    const marked = await until(
      () => sheets(vote),
      (count) => count > 0,
    );
    await reads(popup, 'Trust this site');
    await tabTo(popup, 'Show me on the page');
    await popup.press('Enter');
    await until(
      () => sheets(vote),
      (count) => count > marked,
    );

    await tabTo(popup, 'Already gave it?');
    await popup.press('Enter');
    await reads(popup, 'Ask them to delete it');
    await popup.press('Tab');
    await popup.press('Enter');
    await reads(popup, 'Copied:');
    await tabTo(popup, 'Wrong? Tell us');
    await popup.press('Enter');
    await reads(popup, 'Copy this text and send it to us');

    await tabTo(popup, 'Trust this site', 'Shift+Tab');
    await popup.press('Enter');
    await reads(popup, 'You trust this site');
    await tabTo(popup, 'trust-span');
    const isFor = async (isSo: (until: Rule['until'] | undefined) => boolean) =>
      until(settings, ({ rules }) => isSo(rules[0]?.until));
    await isFor((end) => end === null);
    await popup.press('ArrowUp');
    await isFor((end) => typeof end === 'number');
    await subject.ask({ type: 'disallow', sites: (await settings()).rules.map(({ target }) => target) });
    await popup.close();
    await vote.close();
  });

  test('the popup shows what may stay empty, looks again, and always warns until that is taken back', async () => {
    const { vote, popup } = await popupOf('/optional');
    const marked = await until(
      () => sheets(vote),
      (count) => count > 0,
    );
    await reads(popup, 'Show me which may stay empty');
    await tabTo(popup, 'Show me which may stay empty');
    await popup.press('Enter');
    await until(
      () => sheets(vote),
      (count) => count > marked,
    );
    await tabTo(popup, 'Always warn on this site');
    await popup.press('Enter');
    await until(settings, ({ rules }) => rules[0]?.action === 'warn');
    await reads(popup, 'Stop always warning');
    await popup.press('Enter');
    await until(settings, ({ rules }) => rules.length === 0);
    await tabTo(popup, 'Look again');
    await popup.press('Enter');
    await reads(popup, 'A vote needs no phone number');
    await popup.close();
    await vote.close();
  });

  test('the popup trusts a site and takes that back, mutes and takes that back', async () => {
    const { vote, popup } = await popupOf('/vote');
    await reads(popup, 'Trust this site');
    await tabTo(popup, 'Trust this site');
    await popup.press('Enter');
    await reads(popup, 'You trust this site');
    await popup.press('Enter');
    await reads(popup, 'Trust this site');
    await tabTo(popup, 'Quiet for today');
    await popup.press('Enter');
    await reads(popup, 'No more notices today');
    expect(await subject.ask({ type: 'quiet' })).toMatchObject({ isMuted: true });
    await popup.press('Enter');
    await reads(popup, 'Notices are back');
    expect(await subject.ask({ type: 'quiet' })).toMatchObject({ isMuted: false });
    await popup.close();
    await vote.close();
  });

  test('the first page takes a choice, and its practice page holds the first press', async () => {
    const welcome = await subject.openOwn('welcome.html');
    await reads(welcome, 'Formwary is ready');
    await tabTo(welcome, 'region');
    await tabTo(welcome, 'notice');
    await welcome.press('ArrowDown');
    await until(settings, ({ loudness }) => loudness === 'badge');
    await welcome.press('ArrowUp');
    await until(settings, ({ loudness }) => loudness === 'notice');
    await welcome.close();

    const practice = await subject.openOwn('practice.html');
    await reads(practice, 'This page is made up');
    await tabTo(practice, 'mobile');
    await until(
      () => practice.evaluate<boolean>("document.querySelector(':popover-open') !== null"),
      (isShown) => isShown,
    );
    await practice.type('13800138000');
    await practice.press('Tab');
    await practice.type('110105194912310021');
    await practice.press('Enter');
    await sleep(1_000);
    expect(await text(practice)).not.toContain('Nothing was sent here');
    await practice.press('Enter');
    await reads(practice, 'Nothing was sent here');
    await practice.close();
  });
}
