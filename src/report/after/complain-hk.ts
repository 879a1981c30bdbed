import type { AfterStep, AfterText } from '#contract/report.ts';

/** The commissioner takes complaints for two years. */
export default { id: 'complain-hk', order: 30, regions: ['HK'] } satisfies AfterStep;

export const text = {
  'zh-CN': {
    title: '向私隐专员公署投诉',
    how: '知道后两年内，书面写明谁、什么事、什么时候，附上副本和你先向对方提出的记录。',
  },
  'zh-TW': {
    title: '向私隱專員公署投訴',
    how: '知道後兩年內，書面寫明誰、什麼事、什麼時候，附上副本和你先向對方提出的紀錄。',
  },
  en: {
    title: 'Complain to the Privacy Commissioner',
    how: 'In writing, within two years of knowing: who, what, when, with copies, and what you asked of them first.',
  },
  source: 'reporting, section 4: PCPD (ask.legal, undated)',
} satisfies AfterText;
