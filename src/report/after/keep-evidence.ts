import type { AfterStep, AfterText } from '#contract/report.ts';

/** What every channel will ask for. */
export default { id: 'keep-evidence', order: 90, regions: [] } satisfies AfterStep;

export const text = {
  'zh-CN': {
    title: '留好证据',
    how: '完整网址和截图（带时间），表单和勾选框的文字，来电号码、时间、录音，短信原文，你提出删除的记录和对方答复。',
  },
  'zh-TW': {
    title: '留好證據',
    how: '完整網址與截圖（含時間），表單和勾選的文字，來電號碼、時間、錄音，簡訊原文，你請求刪除的紀錄和對方答覆。',
  },
  en: {
    title: 'Keep the evidence',
    how: 'Full address and pictures with the time, the form’s words, callers’ numbers and times, texts as they came, your request and the answer.',
  },
  source: 'reporting, section 6: what 12321, the police and PCPD ask for',
} satisfies AfterText;
