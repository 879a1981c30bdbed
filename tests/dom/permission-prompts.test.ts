import { expect, test } from 'vitest';
import { collect } from '#collect/collect.ts';
import { gatherFacts } from '#facts/gather.ts';
import { assess } from '#report/assess.ts';

const DRAW = '<h1>幸运大转盘</h1><form><input placeholder="手机号" required><button>立即抽奖</button></form>';
/** Scripts that are read, never run. */
const script = (code: string) => `<script type="text/x-read">${code}</script>`;

function show(html: string) {
  document.body.innerHTML = html;
  return collect(document);
}

test.each([
  ['a place', script('navigator.geolocation.getCurrentPosition(done)'), ['geolocation']],
  ['the address book', script('navigator.contacts.select(["tel"])'), ['contacts.select']],
  ['notes', script('Notification.requestPermission()'), ['Notification.requestPermission']],
  ['a place, by a button of the browser', '<permission type="geolocation"></permission>', ['geolocation']],
  ['nothing', script('const contacts = []; select(contacts)'), []],
  ['nothing in words about it', '<p>navigator.geolocation.getCurrentPosition</p>', []],
  ['nothing past the limit', script(`${' '.repeat(200_000)}wx.getLocation()`), []],
])('sees that a page wants %s', (_, html, prompts) => {
  expect(show(DRAW + html).page.prompts).toEqual(prompts);
});

test('holds against a draw that it wants to know where one is', () => {
  const judge = (html: string) => assess(gatherFacts(show(html)), null, { region: 'CN' }, new Date(0));
  const wants = judge(DRAW + script('wx.getLocation()'));
  expect(wants.evidence.map(({ signal }) => signal)).toContain('permission-prompts');
  expect(wants.score).toBeGreaterThanOrEqual(judge(DRAW).score);
});
