import type { AfterStep, AfterText } from '#contract/report.ts';

/** The place for spam calls, spam texts and leaked numbers. */
export default { id: 'report-calls-cn', order: 30, regions: ['CN'], about: ['phone'] } satisfies AfterStep;

export const text = {
  'zh-CN': {
    title: '骚扰电话和短信，向 12321 举报',
    how: 'www.12321.cn，或微信公众号里点“我要举报”。短信原文别改，记下号码、时间和时长。',
  },
  'zh-TW': { title: '騷擾電話和簡訊，向 12321 檢舉', how: 'www.12321.cn。簡訊原文不要改，記下號碼、時間和通話長度。' },
  en: {
    title: 'Report spam calls and texts to 12321',
    how: 'At www.12321.cn. Leave the text as it came; note number, time and length of the call.',
  },
  source: 'reporting: 12321 受理中心 guide (mirror, undated)',
} satisfies AfterText;
