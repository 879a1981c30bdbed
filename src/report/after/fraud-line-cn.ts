import type { AfterStep, AfterText } from '#contract/report.ts';

/** The police’s own line about fraud. */
export default { id: 'fraud-line-cn', order: 50, regions: ['CN'] } satisfies AfterStep;

export const text = {
  'zh-CN': { title: '像是诈骗，打 96110 问', how: '说清对方讲了什么、号码、网址和账号。96110 打给你时也请接。' },
  'zh-TW': { title: '像是詐騙，打 96110 問', how: '說清楚對方講了什麼、號碼、網址和帳號。96110 打來時也請接。' },
  en: {
    title: 'It looks like fraud: ask 96110',
    how: 'Say what they told you, their number, address and account. If 96110 calls you, answer.',
  },
  source: 'reporting: 96110 (yzgs.net; bwc.cug.edu.cn; xishui.cjyun.org, 2021-07)',
} satisfies AfterText;
