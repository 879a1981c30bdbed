import { expect, test } from 'vitest';
import { LOCALES } from '#contract/kinds.ts';
import { type CopyContext, copyText } from '#i18n/copyable.ts';

const context: CopyContext = {
  site: 'example.com',
  title: '最美班级评选',
  purpose: 'vote',
  region: 'CN',
  today: new Date(2026, 10, 4),
};

test('makes a tag of what the page is for and the day, to hang on one’s own name', () => {
  expect(copyText('canary-name', 'zh-CN', context)).toBe('·投票1104');
  expect(copyText('canary-name', 'en', context)).toBe('·example1104');
});

test('makes a tag of the site where nobody knows what the page is for', () => {
  expect(copyText('canary-name', 'zh-CN', { ...context, purpose: 'other' })).toBe('·example1104');
  expect(copyText('canary-name', 'zh-CN', { ...context, purpose: 'other', site: '192.0.2.1' })).toBe('·1104');
});

test('fills site, purpose and date into the line for an ID picture', () => {
  expect(copyText('watermark-id', 'zh-CN', context)).toBe('仅供example.com办理投票使用，其他无效　2026年11月4日');
  expect(copyText('watermark-id', 'zh-TW', context)).toBe('僅供example.com辦理投票使用，影印無效　2026年11月4日');
});

test('names the law of where the person lives in the request to delete', () => {
  const request = (region: CopyContext['region']) => copyText('withdraw-and-delete', 'zh-CN', { ...context, region });
  expect(request('CN')).toContain('《个人信息保护法》第十五条、第四十七条');
  expect(request('TW')).toContain('《个人资料保护法》');
  expect(request('other')).not.toContain('法》');
  expect(request('CN')).toContain('“最美班级评选”（example.com）');
});

test('asks the support of the site about this very page', () => {
  expect(copyText('ask-service', 'zh-CN', context)).toBe(
    '你好，“最美班级评选”（example.com）要我填个人信息。请问能不能不填？要填的话，用来做什么、保存多久、会给谁？',
  );
});

test('keeps quotation marks of a title inside ours', () => {
  const request = (locale: 'zh-CN' | 'zh-TW', title: string) =>
    copyText('withdraw-and-delete', locale, { ...context, title });
  expect(request('zh-CN', '“春芽杯”评选')).toContain('“‘春芽杯’评选”（example.com）');
  expect(request('zh-TW', '「春芽盃」票選')).toContain('「『春芽盃』票選」（example.com）');
});

test('leaves no place unfilled and lets no page write into our text', () => {
  const hostile = { ...context, title: `\u202e{site}$&\n${'长'.repeat(100)}`, site: '' };
  for (const locale of LOCALES) {
    for (const id of ['canary-name', 'watermark-id', 'withdraw-and-delete', 'ask-service']) {
      expect(copyText(id, locale, context)).not.toMatch(/\{\w+\}/);
      expect(copyText(id, locale, hostile)).not.toMatch(/[\n\u202e]/);
      expect([...copyText(id, locale, hostile)].length).toBeLessThan(260);
    }
  }
});

test('has nothing to copy for an alternative that is only done', () => {
  expect(copyText('close-page', 'zh-CN', context)).toBe('');
});
