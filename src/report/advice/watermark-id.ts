import type { Advice, AdviceText } from '#contract/report.ts';

/** A picture that says what it is for is worth less to a thief. */
export default {
  id: 'watermark-id',
  order: 30,
  fits: ({ asks }) => asks.some((row) => row.kind === 'id-photo'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '证件照片先加水印',
    how: '非给不可时，在照片上加几行字：“仅供某公司——／办理某事——／其他无效 日期——”，别遮住姓名和号码。',
    cost: '不花钱',
    limits: '对方要是骗子，加了水印也别给。',
  },
  'zh-TW': {
    title: '證件照片先加浮水印',
    how: '非給不可時，在照片上加字：「僅供○○辦理○○使用，影印無效，日期」。',
    cost: '不用錢',
    limits: '對方若是詐騙，加了浮水印也別給。',
  },
  en: {
    title: 'Watermark the picture',
    how: 'If you must, write across it what it is for: “only for X, to do Y, on this date”, without hiding name and number.',
    cost: 'Free',
    limits: 'It does not help against a page that is a fraud.',
  },
  source: 'alternatives: advice of the network police (m.studyofnet.com/817709465.html)',
} satisfies AdviceText;
