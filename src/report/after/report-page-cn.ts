import type { AfterStep, AfterText } from '#contract/report.ts';

/** The place for pages that are against the rules. */
export default { id: 'report-page-cn', order: 40, regions: ['CN'] } satisfies AfterStep;

export const text = {
  'zh-CN': { title: '这个网页，向 12377 举报', how: 'www.12377.cn，或打 12377。带上完整网址和截图。' },
  'zh-TW': { title: '這個網頁，向 12377 檢舉', how: 'www.12377.cn，或打 12377。附上完整網址和截圖。' },
  en: {
    title: 'Report the page to 12377',
    how: 'At www.12377.cn or by phone 12377, with the full address and pictures.',
  },
  source: 'reporting: 12377 (qpmyi.cn/sites/182.html, undated)',
} satisfies AfterText;
