import type { FieldKind } from '#contract/kinds.ts';

/** One category of the rule. */
export interface NecessaryInfo {
  /** Its number in the rule, from 1. */
  readonly row: number;
  /** Its name in the rule. */
  readonly category: string;
  /** The kinds of data its basic function can not do without, as far as a form asks for them; empty where there are none. */
  readonly kinds: readonly FieldKind[];
}

/**
 * The 39 categories of 常见类型移动互联网应用程序必要个人信息范围规定 (in force 2021-05-01), with what an app of each may
 * make a condition. It binds apps and 小程序; for a web page it is a yardstick. Location, payment records, health, CV and
 * driving licence stand in the rule and are left out here: no box of a form is one of our kinds for them. Rows 12–18, 20,
 * 22, 24–26 and 39 stand on one transcription, which names cac.gov.cn/2021-03/22/c_1617990997054277.htm as its origin.
 */
export const NECESSARY_INFO: readonly NecessaryInfo[] = [
  { row: 1, category: '地图导航类', kinds: [] },
  { row: 2, category: '网络约车类', kinds: ['phone'] },
  { row: 3, category: '即时通信类', kinds: ['phone'] },
  { row: 4, category: '网络社区类', kinds: ['phone'] },
  { row: 5, category: '网络支付类', kinds: ['phone', 'national-id', 'real-name', 'bank-card'] },
  { row: 6, category: '网上购物类', kinds: ['phone', 'real-name', 'address'] },
  { row: 7, category: '餐饮外卖类', kinds: ['phone', 'real-name', 'address'] },
  { row: 8, category: '邮件快件寄递类', kinds: ['national-id', 'real-name', 'address', 'phone'] },
  { row: 9, category: '交通票务类', kinds: ['phone', 'national-id', 'real-name', 'license-plate'] },
  { row: 10, category: '婚恋相亲类', kinds: ['phone', 'gender', 'age'] },
  { row: 11, category: '求职招聘类', kinds: ['phone'] },
  { row: 12, category: '网络借贷类', kinds: ['phone', 'national-id', 'real-name', 'bank-card'] },
  { row: 13, category: '房屋租售类', kinds: ['phone'] },
  { row: 14, category: '二手车交易类', kinds: ['phone', 'national-id', 'real-name'] },
  { row: 15, category: '问诊挂号类', kinds: ['phone', 'national-id', 'real-name'] },
  { row: 16, category: '旅游服务类', kinds: ['phone', 'national-id', 'real-name'] },
  { row: 17, category: '酒店服务类', kinds: ['phone', 'real-name'] },
  { row: 18, category: '网络游戏类', kinds: ['phone'] },
  { row: 19, category: '学习教育类', kinds: ['phone'] },
  { row: 20, category: '本地生活类', kinds: ['phone'] },
  { row: 21, category: '女性健康类', kinds: [] },
  { row: 22, category: '用车服务类', kinds: ['phone', 'national-id'] },
  { row: 23, category: '投资理财类', kinds: ['phone', 'national-id', 'id-photo', 'real-name', 'bank-card'] },
  { row: 24, category: '手机银行类', kinds: ['phone', 'national-id', 'id-photo', 'real-name', 'bank-card'] },
  { row: 25, category: '邮箱云盘类', kinds: ['phone'] },
  { row: 26, category: '远程会议类', kinds: ['phone'] },
  { row: 27, category: '网络直播类', kinds: [] },
  { row: 28, category: '在线影音类', kinds: [] },
  { row: 29, category: '短视频类', kinds: [] },
  { row: 30, category: '新闻资讯类', kinds: [] },
  { row: 31, category: '运动健身类', kinds: [] },
  { row: 32, category: '浏览器类', kinds: [] },
  { row: 33, category: '输入法类', kinds: [] },
  { row: 34, category: '安全管理类', kinds: [] },
  { row: 35, category: '电子图书类', kinds: [] },
  { row: 36, category: '拍摄美化类', kinds: [] },
  { row: 37, category: '应用商店类', kinds: [] },
  { row: 38, category: '实用工具类', kinds: [] },
  { row: 39, category: '演出票务类', kinds: ['phone'] },
];
