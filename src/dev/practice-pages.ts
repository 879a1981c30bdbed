/** A page to try Formwary on, and what it should do there. */
export interface PracticePage {
  readonly file: string;
  readonly title: string;
  /** `warn`: a notice in the page; `quiet`: at most a count on the badge. */
  readonly expect: 'warn' | 'quiet';
  readonly why: string;
}

export const PRACTICE_PAGES: readonly PracticePage[] = [
  { file: 'vote.html', title: '萌宝投票', expect: 'warn', why: '投票要姓名、手机号和验证码' },
  { file: 'bargain.html', title: '砍价免费拿', expect: 'warn', why: '倒计时催人，默认勾选电话回访' },
  { file: 'lottery.html', title: '幸运大转盘', expect: 'warn', why: '“中奖”之后要身份证号' },
  { file: 'survey.html', title: '居民饮水问卷', expect: 'warn', why: '自称匿名，第二页才要手机号（第一页时藏着）' },
  { file: 'renovation.html', title: '免费装修报价', expect: 'warn', why: '报价换手机号，之后会接到电话' },
  { file: 'loan.html', title: '快速贷款', expect: 'warn', why: '要身份证照片、银行卡号，资料给合作机构' },
  { file: 'jobs.html', title: '兼职招聘', expect: 'warn', why: '还没面试就要身份证号和手持照' },
  { file: 'lottery-tw.html', title: '中秋抽獎（繁體）', expect: 'warn', why: '抽獎要身分證字號' },
  { file: 'quote-en.html', title: 'Free solar quote', expect: 'warn', why: 'A “free” quote paid with a phone number' },
  { file: 'vote-open.html', title: '读书角投票', expect: 'quiet', why: '什么资料都不要' },
  { file: 'checkout.html', title: '书店结账', expect: 'quiet', why: '寄书需要地址和电话' },
  { file: 'login.html', title: '登录', expect: 'quiet', why: '登录自己的账号' },
  { file: 'article.html', title: '谈投票骗局的文章', expect: 'quiet', why: '只是谈论，没有表单' },
  { file: 'newsletter-en.html', title: 'Newsletter', expect: 'quiet', why: 'An address for a letter, nothing else' },
];
