import type { AfterStep, AfterText } from '#contract/report.ts';

/** After a no, marketing must stop. */
export default { id: 'refuse-marketing-tw', order: 30, regions: ['TW'], about: ['phone'] } satisfies AfterStep;

export const text = {
  'zh-CN': {
    title: '来电推销，第一次就说不要',
    how: '说不要之后，对方就得停止，还要提供免费的拒绝方式。记下日期和来电号码。',
  },
  'zh-TW': {
    title: '來電行銷，第一次就說不要',
    how: '說不要之後，對方就得停止，還要提供免費的拒絕方式（個資法第20條）。記下日期和來電號碼。',
  },
  en: {
    title: 'Refuse marketing at the first call',
    how: 'After a no they must stop, and must offer a free way to refuse. Note date and number.',
  },
  source: 'law: 個人資料保護法 art. 20',
} satisfies AfterText;
