import { expect, test } from 'vitest';
import { NOTICE_OPTIONS, NOTICE_REPORTS, vote as voteReport } from '#dev/gallery/states.ts';
import { noticeView } from '#i18n/notice-view.ts';
import { noticeCard } from '#surfaces/notice/card.ts';

function card(name: string, acts: string[] = []) {
  const report = NOTICE_REPORTS[name];
  if (!report) throw new Error(`no report ${name}`);
  return noticeCard(document, noticeView(report, 'zh-CN', NOTICE_OPTIONS), (action) => acts.push(action));
}

test('is a named region in its own language', () => {
  const { element } = card('high');
  expect(element.getAttribute('role')).toBe('region');
  expect(element.getAttribute('aria-label')).toBe('慎填的提醒');
  expect(element.lang).toBe('zh-CN');
});

test('says level, headline, reason, and has what to do instead for its main button', () => {
  const { element } = card('high');
  expect(element.querySelector('.level')?.textContent).toContain('风险高');
  expect(element.querySelector('h2')?.textContent).toBe('投票不需要手机号或姓名');
  expect(element.querySelector('q')?.textContent).toBe('请填写手机号参与投票');
  expect(element.querySelector('button.main')?.textContent).toBe('不参加，关掉就好');
});

test('holds what a page says as text', () => {
  const { element } = card('hostile');
  expect(element.querySelector('img')).toBeNull();
  const quote = element.querySelector('q');
  expect(quote?.textContent).toContain('<img src=x');
  expect(quote?.getAttribute('dir')).toBe('auto');
});

test('explains first where there is nothing better to do', () => {
  expect(card('hostile').element.querySelector('button.main')?.getAttribute('data-action')).toBe('why');
});

test('offers a way out, to explain and to leave, nothing else', () => {
  const acts: string[] = [];
  for (const button of card('high', acts).element.querySelectorAll('button')) button.click();
  expect(acts).toEqual(['advice', 'why', 'close']);
});

test('says how the alternative is done, and shows what was copied', () => {
  const report = { ...voteReport, advice: ['canary-name'] };
  const { element, showAdvice } = noticeCard(document, noticeView(report, 'zh-CN', NOTICE_OPTIONS), () => undefined);
  expect(element.querySelector('.hint')?.textContent).toBe('');
  showAdvice(true);
  expect(element.querySelector('.hint')?.textContent).toContain('已复制：');
  expect(element.querySelector('.copy')?.textContent).toBe('·投票1124');
  showAdvice(false);
  expect(element.querySelector('.hint')?.textContent).toContain('请选中这段文字');
});
