import { describe, expect, test } from 'vitest';
import { LOCALES } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { NOTICE_OPTIONS, NOTICE_REPORTS, POPUP_STATES, vote as voteReport } from '#dev/gallery/states.ts';
import { badge } from '#i18n/badge.ts';
import { headline } from '#i18n/headline.ts';
import { noticeView } from '#i18n/notice-view.ts';

function with_(over: Partial<Report>): Report {
  return { ...voteReport, ...over };
}
const nothingAsked = with_({ asks: [], fields: [], evidence: [], score: 0, level: 'low', warn: false });

describe('a headline', () => {
  test.each([
    ['says what the purpose does not need', voteReport, '投票不需要手机号或姓名'],
    ['asks to wait where it is worst', with_({ level: 'severe' }), '先别填：投票不需要手机号或姓名'],
    ['is milder where the page is', with_({ level: 'guarded' }), '投票一般用不着手机号或姓名'],
    [
      'names no purpose it is not sure of',
      with_({ purpose: { kind: 'vote', confidence: 0.2, quotes: [] } }),
      '填手机号或姓名之前，先看看这几点',
    ],
    ['says so where nothing is asked', nothingAsked, '这一页没有要你的个人信息'],
    [
      'names the gravest two of many, and a code not beside its number',
      with_({
        asks: (['phone', 'sms-code', 'national-id', 'address', 'email'] as const).map((kind) => ({
          kind,
          need: 'excessive',
          required: true,
          visible: true,
        })),
      }),
      '投票不需要身份证号、手机号等',
    ],
  ])('%s', (_, report, words) => {
    expect(headline(report, 'zh-CN')).toBe(words);
  });

  test('finds nothing wrong with a phone number for a delivery', () => {
    const order = POPUP_STATES['low'];
    if (order?.kind !== 'report') throw new Error('the state is a report');
    expect(headline(order.report, 'zh-TW')).toBe('結帳通常用得到手機號碼、地址等資料');
  });
});

describe('a badge', () => {
  test('is empty where nothing personal is asked', () => {
    expect(badge(nothingAsked, 'en').text).toBe('');
    expect(badge(null, 'en').text).toBe('');
  });

  test('does not stay silent where a part could not be read', () => {
    expect(badge(nothingAsked, 'en', true).text).toBe('?');
    expect(badge(null, 'zh-CN', true).title).toContain('没能检查');
  });

  test('says beside the count that a part could not be read, or that the page interferes', () => {
    const face = badge(with_({ level: 'severe' }), 'en', true);
    expect(face.text).toBe('2!!?');
    expect(face.title).toContain('could not be checked');
    const fought = badge(with_({ level: 'high', limits: ['notice-removed'] }), 'en');
    expect(fought.text).toBe('2!?');
    expect(fought.title).toContain('keeps removing');
    expect(badge({ ...nothingAsked, limits: ['notice-removed'] }, 'zh-CN')).toMatchObject({ text: '?' });
  });

  test('counts what is asked and never tells the level by colour alone', () => {
    const faces = (['low', 'guarded', 'high', 'severe'] as const).map((level) => badge(with_({ level }), 'en'));
    expect(faces.map(({ text }) => text)).toEqual(['2', '2', '2!', '2!!']);
    expect(new Set(faces.map(({ title }) => title)).size).toBe(4);
    expect(new Set(faces.map(({ color }) => color)).size).toBe(4);
  });
});

describe('the notice', () => {
  test('gives the strongest reason with the page’s words apart', () => {
    expect(noticeView(voteReport, 'zh-CN', NOTICE_OPTIONS).reason).toMatchObject({ quote: '请填写手机号参与投票' });
  });

  test('has words for every report in every language', () => {
    for (const report of Object.values(NOTICE_REPORTS)) {
      for (const locale of LOCALES) {
        const view = noticeView(report, locale, NOTICE_OPTIONS);
        expect(view.headline).not.toMatch(/[{}]/);
        expect(view.reason.before + view.reason.after).not.toMatch(/[{}]/);
        expect(view.reason.quote).not.toMatch(/\u202e/);
      }
    }
  });

  test('says the title where there are no words to quote', () => {
    const first = { ...voteReport.evidence[0], quote: '\u202e' };
    const report = with_({
      evidence: [
        { ...first, signal: 'unknown', points: 9, strength: 1, group: 'ask', selector: '', frame: 0, count: 1 },
      ],
    });
    expect(noticeView(report, 'en', NOTICE_OPTIONS).reason).toEqual({
      before: 'One more thing to notice',
      quote: '',
      after: '',
    });
  });

  test('survives a report without reasons and advice', () => {
    const view = noticeView(with_({ evidence: [], advice: ['no-such-advice'] }), 'en', NOTICE_OPTIONS);
    expect(view.reason).toEqual({ before: '', quote: '', after: '' });
    expect(view.advice.title).toBe('');
  });
});
