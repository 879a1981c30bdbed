import type { AfterStep, AfterText } from '#contract/report.ts';

/** When money or a code is gone, every minute counts. */
export default {
  id: 'police-cn',
  order: 55,
  regions: ['CN'],
  urgentFor: ['bank-card', 'password'],
} satisfies AfterStep;

export const text = {
  'zh-CN': { title: '钱转了、验证码给了', how: '马上打 110，再联系银行。报警时说清对方的网址、号码和经过。' },
  'zh-TW': { title: '錢轉了、驗證碼給了', how: '馬上打 110，再聯絡銀行。報案時說清楚對方的網址、號碼和經過。' },
  en: {
    title: 'Money sent, or a code given',
    how: 'Call 110 at once, then your bank. Give the police the address, the numbers and what happened.',
  },
  source: 'reporting: which one first; 110 for crime, threats, loss (52aoteman.com, 2022-11-09)',
} satisfies AfterText;
