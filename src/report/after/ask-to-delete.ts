import type { AfterStep, AfterText } from '#contract/report.ts';

/** The asker can be held to delete what it took. */
export default { id: 'ask-to-delete', order: 10, regions: [] } satisfies AfterStep;

export const text = {
  'zh-CN': { title: '让对方删除', how: '把下面的话发给网站的客服，留好截图和对方的答复。' },
  'zh-TW': { title: '請對方刪除', how: '把下面的話傳給網站的客服，留好截圖和對方的答覆。' },
  en: {
    title: 'Ask them to delete it',
    how: 'Send the text below to the site’s support, and keep a screenshot of it and of the answer.',
  },
  source: 'alternatives: PIPL 15, 45, 47, 50; 個資法 3, 11, 13',
} satisfies AfterText;
