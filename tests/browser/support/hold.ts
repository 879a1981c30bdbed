import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type PageServer, servePages } from '#dev/page-server.ts';
import type { Subject, Visit } from './subject.ts';
import { until } from './until.ts';

/** Grave enough for anybody: a prize before the ask, a number, an ID, a hurry. */
const GRAVE = `<h1>恭喜您获得一等奖</h1><p>距离结束还有 00:02:13，名额仅剩 3 个，立即领取</p>
<p>请如实填写，否则视为放弃，稍后会有顾问与您电话联系</p>`;
const FIELDS = `<label>手机号 <input id="phone" name="mobile" type="tel" required></label>
<label>身份证号码 <input id="idcard" name="idcard" maxlength="18" required></label>`;
const COUNT = `<script>
globalThis.seen = [];
addEventListener('submit', (event) => { event.preventDefault(); seen.push('submit'); });
document.addEventListener('click', (event) => { if (event.target.closest('button, a, .send')) seen.push('click ' + event.target.id); });
document.addEventListener('keydown', (event) => { if (event.key === 'Enter') seen.push('enter'); });
</script>`;

const page = (body: string, title = '幸运大抽奖') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const PAGES: Readonly<Record<string, string>> = {
  '/form': page(`${GRAVE}<form action="https://collect.example.net/take" method="post">${FIELDS}
<button id="clear" type="button">清空</button><button id="send">立即领取</button></form><button id="other">客服</button>${COUNT}`),
  '/script': page(
    `${GRAVE}<div>${FIELDS}<div class="send submit-btn" id="send" tabindex="0" role="button">立即领取</div></div>${COUNT}`,
  ),
  '/order': page(
    `<h1>确认订单</h1><p>商品合计：¥59.00</p><form action="/pay" method="post"><h2>收货地址</h2>
<label>收货人 <input name="consignee"></label><label>详细地址 <input name="address"></label>
<label>手机号 <input id="phone" name="mobile" type="tel"></label><button id="send">提交订单</button></form>${COUNT}`,
    '确认订单',
  ),
  '/decoy':
    page(`${GRAVE}<form id="f" action="/take" method="post">${FIELDS}<button id="send">立即领取</button></form>${COUNT}
<script>setInterval(() => { if (!f.checkValidity()) return; document.getElementById('send').click(); f.requestSubmit(); }, 50)</script>`),
  '/tears': page(`${GRAVE}<form action="/take" method="post">${FIELDS}<button id="send">立即领取</button></form>${COUNT}
<script>new MutationObserver(() => { for (const node of document.querySelectorAll('html > div')) node.remove(); }).observe(document.documentElement, { childList: true })</script>`),
  '/leave': page(`${GRAVE}<form action="/thanks" method="post">${FIELDS}<button id="send">立即领取</button></form>`),
  '/thanks': page('<p>谢谢参与</p>'),
};

/** The first press is held once, and only that; the same in every browser. */
export function holdsOnce(open: () => Promise<Subject>): void {
  let subject: Subject;
  let server: PageServer;
  vi.setConfig({ testTimeout: 180_000 });
  beforeAll(async () => {
    server = await servePages(({ pathname }) => {
      const body = PAGES[pathname];
      return body === undefined ? null : { body };
    });
    subject = await open();
    await subject.ask({ type: 'change-settings', change: { locale: 'zh-CN', region: 'CN' } });
  });
  afterAll(async () => {
    await subject?.close();
    await server?.close();
  });

  const seen = (visit: Visit) => visit.evaluate<string[]>('globalThis.seen');
  const held = async (visit: Visit) => (await subject.record(visit.tabId))?.notice.held ?? '';
  /** Opens a page and waits until its hold knows whether it holds. */
  async function opened(path: string, holds: boolean): Promise<Visit> {
    const visit = await subject.visit(server.url(path));
    await until(
      () => held(visit),
      (told) => told.startsWith(`[${holds},`),
    );
    return visit;
  }
  async function fill(visit: Visit): Promise<void> {
    await visit.evaluate("document.getElementById('phone').focus()");
    await visit.type('13800138000');
    await visit.press('Tab');
    await visit.type('11010519491231002X');
  }
  const press = async (visit: Visit) => (await subject.record(visit.tabId))?.notice.press ?? null;
  const isTold = (visit: Visit) =>
    until(
      () => press(visit),
      (known) => known !== null,
    );
  /** A second thought takes a moment; what comes sooner is the same press. */
  const secondThought = () => sleep(1_000);

  test('holds the first click that sends, says what goes where, and lets the second through', async () => {
    const visit = await opened('/form', true);
    await fill(visit);
    await visit.click('#send');
    expect(await isTold(visit)).toMatchObject({ kinds: ['phone', 'national-id'], to: 'https://collect.example.net' });
    expect(await seen(visit)).toEqual([]);
    const notice = await until(
      async () => [await visit.notice(), (await subject.record(visit.tabId))?.notice.shown ?? ''].join(' '),
      (text) => text.includes('再按一次'),
    );
    expect(notice).toContain('collect.example.net');
    expect(await visit.evaluate("document.getElementById('phone').value")).toBe('13800138000');
    await secondThought();
    await visit.click('#send');
    expect(await seen(visit)).toEqual(['click send', 'submit']);
    await visit.close();
  });

  test('still says why after the page changed its address under the held press', async () => {
    const visit = await opened('/form', true);
    await fill(visit);
    await visit.click('#send');
    await isTold(visit);
    await visit.evaluate(
      "history.replaceState(0, '', '?moved'); document.body.append(document.createElement('input'))",
    );
    const record = await until(
      () => subject.record(visit.tabId),
      (known) => known?.url.endsWith('?moved') === true,
    );
    expect(record?.notice.shown).toContain('再按一次');
    await secondThought();
    await visit.click('#send');
    expect(await seen(visit)).toEqual(['click send', 'submit']);
    await visit.close();
  });

  test('holds Enter the same way, by keyboard alone', async () => {
    const visit = await opened('/form', true);
    await fill(visit);
    await visit.press('Enter');
    await isTold(visit);
    expect(await seen(visit)).toEqual([]);
    expect(await visit.evaluate('document.activeElement.id')).toBe('idcard');
    await secondThought();
    await visit.press('Enter');
    expect(await seen(visit)).toContain('submit');
    await visit.close();
  });

  test('holds where the page tears every notice away', async () => {
    const visit = await opened('/tears', true);
    await fill(visit);
    await until(
      async () => (await subject.record(visit.tabId))?.notice.lostAt ?? null,
      (place) => place !== null,
    );
    await visit.click('#send');
    await isTold(visit);
    expect(await seen(visit)).toEqual([]);
    await secondThought();
    await visit.click('#send');
    expect(await seen(visit)).toEqual(['click send', 'submit']);
    await visit.close();
  });

  test('holds where only scripts send', async () => {
    const visit = await opened('/script', true);
    await fill(visit);
    await visit.click('#send');
    expect(await isTold(visit)).toMatchObject({ to: '' });
    expect(await seen(visit)).toEqual([]);
    await secondThought();
    await visit.click('#send');
    expect(await seen(visit)).toEqual(['click send']);
    await visit.close();
  });

  test('holds neither an empty form, nor a way out, nor a press that is about something else', async () => {
    const visit = await opened('/form', true);
    await visit.click('#send');
    await fill(visit);
    await visit.click('#clear');
    await visit.click('#other');
    expect(await seen(visit)).toEqual(['click send', 'click clear', 'click other']);
    expect(await press(visit)).toBeNull();
    await visit.close();
  });

  test('never holds on a page that is not severe, nor when it was told not to', async () => {
    const order = await subject.visit(server.url('/order'));
    await until(
      async () => (await subject.record(order.tabId))?.report ?? null,
      (report) => report?.fields.some(({ kind }) => kind === 'phone') === true,
    );
    expect(await held(order)).toBe('');
    await order.evaluate("document.getElementById('phone').focus()");
    await order.type('13800138000');
    await order.click('#send');
    expect(await seen(order)).toEqual(['click send', 'submit']);
    await order.close();
    await subject.ask({ type: 'change-settings', change: { holdsPress: false } });
    const grave = await opened('/form', false);
    await fill(grave);
    await grave.click('#send');
    expect(await seen(grave)).toEqual(['click send', 'submit']);
    await subject.ask({ type: 'change-settings', change: { holdsPress: true } });
    await grave.close();
  });

  test('lets no page press in a person’s place, and holds no page that sends by itself', async () => {
    const visit = await opened('/decoy', true);
    await fill(visit);
    await until(
      () => seen(visit),
      (events) => events.includes('submit'),
    );
    expect(await press(visit)).toBeNull();
    await visit.click('#send');
    await isTold(visit);
    await visit.close();
  });

  test('offers help once after it was sent, and knows it in the popup', async () => {
    const visit = await opened('/leave', true);
    await fill(visit);
    await visit.press('Enter');
    await isTold(visit);
    await secondThought();
    await visit.press('Enter');
    await until(
      // Between two pages there is none to ask.
      () => visit.evaluate<string>('location.pathname').catch(() => ''),
      (path) => path === '/thanks',
    );
    await until(
      () => visit.notice(),
      (text) => text !== null && (subject.name !== 'Chromium' || text.includes('让对方删除')),
    );
    expect(await subject.ask({ type: 'tab-state', tabId: visit.tabId })).toMatchObject({ isSentTo: true });
    await visit.close();
  });
}
