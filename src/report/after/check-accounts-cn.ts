import type { AfterStep, AfterText } from '#contract/report.ts';

/** Shows what hangs on a number or an ID. */
export default {
  id: 'check-accounts-cn',
  order: 60,
  regions: ['CN'],
  about: ['phone', 'national-id', 'id-photo'],
} satisfies AfterStep;

export const text = {
  'zh-CN': {
    title: '查名下的卡和账号',
    how: '微信搜“工信微报”，点“政务服务”里的“一证通查”，看证件办了几张卡、手机号绑了哪些账号。',
  },
  'zh-TW': {
    title: '查名下的門號和帳號',
    how: '微信搜尋「工信微报」，點「政务服务」裡的「一证通查」，看證件辦了幾張卡、門號綁了哪些帳號。',
  },
  en: {
    title: 'See which cards and accounts use your ID',
    how: 'In WeChat find 工信微报, then 政务服务, 一证通查: it lists SIM cards and accounts.',
  },
  source: 'reporting: 一证通查 (guangxilong.com; life.jsnol.com, 2022-07-22)',
} satisfies AfterText;
