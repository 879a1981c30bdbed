import type { AfterStep, AfterText } from '#contract/report.ts';

/** The police’s own line about fraud. */
export default {
  id: 'fraud-line-hk',
  order: 20,
  regions: ['HK'],
  urgentFor: ['bank-card', 'password'],
} satisfies AfterStep;

export const text = {
  'zh-CN': { title: '像是诈骗，打 18222 问', how: '香港警务处“防骗易”，24 小时。' },
  'zh-TW': { title: '像是詐騙，打 18222 問', how: '香港警務處「防騙易」，24 小時。' },
  en: { title: 'It looks like fraud: ask 18222', how: 'The Hong Kong police’s anti-fraud line, day and night.' },
  source: 'reporting, section 4: ADCC 18222 (hk.news.yahoo.com; shuohk.com)',
} satisfies AfterText;
