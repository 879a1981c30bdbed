import type { AfterStep, AfterText } from '#contract/report.ts';

/** The operators block such calls for nothing. */
export default { id: 'block-calls-cn', order: 20, regions: ['CN'], about: ['phone'] } satisfies AfterStep;

export const text = {
  'zh-CN': {
    title: '打开运营商的防骚扰，不花钱',
    how: '移动：发 KTFSR 到 10086。电信：发 KTFSR 到 10001。联通：打 10010，或微信公众号“联通助理”。',
  },
  'zh-TW': {
    title: '打開電信商的防騷擾，不用錢',
    how: '中國移動：傳 KTFSR 到 10086。中國電信：傳 KTFSR 到 10001。中國聯通：打 10010。',
  },
  en: {
    title: 'Turn on the operator’s free call blocking',
    how: 'China Mobile: text KTFSR to 10086. China Telecom: text KTFSR to 10001. China Unicom: call 10010.',
  },
  source: 'reporting, section 2: 北京日报 2023-07-17; 通辽市公安局 2025-09-12',
} satisfies AfterText;
