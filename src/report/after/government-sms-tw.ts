import type { AfterStep, AfterText } from '#contract/report.ts';

/** Real ones come from one number. */
export default { id: 'government-sms-tw', order: 40, regions: ['TW'], about: ['phone'] } satisfies AfterStep;

export const text = {
  'zh-CN': { title: '自称政府的短信，看是不是 111', how: '政府的短信由 111 发出。别的号码自称政府，先打 165 查证。' },
  'zh-TW': { title: '自稱政府的簡訊，看是不是 111', how: '政府的簡訊由 111 發出。其他號碼自稱政府，先打 165 查證。' },
  en: {
    title: 'Texts from “the government” come from 111',
    how: 'Any other sender that claims to be the government: ask 165 first.',
  },
  source: 'reporting, section 3: 111 since 2023-10 (tw.nextapple.com, 2024-03-13)',
} satisfies AfterText;
