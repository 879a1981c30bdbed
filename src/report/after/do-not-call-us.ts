import type { AfterStep, AfterText } from '#contract/report.ts';

/** The American register of those who do not want to be called. */
export default { id: 'do-not-call-us', order: 20, regions: ['other'], about: ['phone'] } satisfies AfterStep;

export const text = {
  'zh-CN': {
    title: '在美国：登记谢绝来电',
    how: 'donotcall.gov，不花钱，一直有效。登记 31 天后还接到推销电话，可以举报。',
  },
  'zh-TW': {
    title: '在美國：登記謝絕來電',
    how: 'donotcall.gov，不用錢，一直有效。登記 31 天後還接到推銷電話，可以檢舉。',
  },
  en: {
    title: 'In the US: register not to be called',
    how: 'donotcall.gov, free, never expires. Report sales calls that come after 31 days.',
  },
  source: 'reporting, section 5: donotcall.gov',
} satisfies AfterText;
