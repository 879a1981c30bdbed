import type { AfterStep, AfterText } from '#contract/report.ts';

/** One line for all of Taiwan. */
export default {
  id: 'fraud-line-tw',
  order: 20,
  regions: ['TW'],
  urgentFor: ['bank-card', 'password'],
} satisfies AfterStep;

export const text = {
  'zh-CN': { title: '像是诈骗，打 165 问', how: '165 反诈骗咨询专线，也可以查证可疑短信。' },
  'zh-TW': { title: '像是詐騙，打 165 問', how: '165 反詐騙諮詢專線，也可以查證可疑簡訊。' },
  en: { title: 'It looks like fraud: ask 165', how: 'Taiwan’s anti-fraud line; it also checks suspicious texts.' },
  source: 'reporting, section 3: 165 (lceb.gov.tw; vac.gov.tw, 2023-03-23)',
} satisfies AfterText;
