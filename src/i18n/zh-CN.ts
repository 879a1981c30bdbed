import type { FieldKind, Group, Level, Purpose, Region } from '#contract/kinds.ts';
import type { Need } from '#contract/report.ts';
import type { Loudness, Marks, Theme } from '#contract/settings.ts';
import type { Plural } from './format.ts';

const plural = (other: string): Plural => ({ other });

const kinds: Readonly<Record<FieldKind, string>> = {
  phone: '手机号',
  'sms-code': '短信验证码',
  'national-id': '身份证号',
  'id-photo': '证件照片',
  'real-name': '姓名',
  'birth-date': '出生日期',
  address: '地址',
  gender: '性别',
  age: '年龄',
  email: '邮箱',
  'bank-card': '银行卡号',
  wechat: '微信号',
  qq: 'QQ 号',
  'license-plate': '车牌号',
  company: '单位',
  username: '用户名',
  password: '密码',
};

/** What one does there, as the subject of a sentence. */
const purposes: Readonly<Record<Purpose, string>> = {
  vote: '投票',
  bargain: '砍价',
  lottery: '抽奖',
  survey: '填问卷',
  'lead-form': '看报价',
  recruitment: '投简历',
  loan: '申请贷款',
  signup: '注册',
  login: '登录',
  checkout: '下单',
  payment: '付款',
  booking: '预约',
  government: '政务办事',
  bank: '银行业务',
  contact: '留言',
  subscribe: '订阅',
  search: '搜索',
  other: '这一页',
};

const levels: Readonly<Record<Level, string>> = {
  low: '风险较低',
  guarded: '多留心',
  high: '风险高',
  severe: '风险很高',
};

const needs: Readonly<Record<Need, string>> = {
  needed: '用得到',
  usual: '一般会要',
  excessive: '用不着',
};

const groups: Readonly<Record<Group, string>> = { ask: '要什么', context: '怎么要', site: '谁在要' };

const regions: Readonly<Record<Region | 'auto', string>> = {
  auto: '跟随浏览器',
  CN: '中国大陆',
  TW: '台湾',
  HK: '香港',
  other: '其他地区',
};

const laws: Readonly<Record<Region, string>> = {
  CN: '依据《个人信息保护法》第十五条、第四十七条，',
  TW: '依据台湾《个人资料保护法》第3条、第11条，',
  HK: '现在，',
  other: '现在，',
};

const marks: Readonly<Record<Marks, string>> = {
  off: '不标',
  warn: '风险高的页面',
  guarded: '要留心的页面也标',
};

const loudness: Readonly<Record<Loudness, { readonly title: string; readonly what: string }>> = {
  notice: { title: '在页面里提醒', what: '风险高时，页面里出现一张小卡片；图标上有数字。' },
  badge: { title: '只在图标上提醒', what: '页面里什么都不出现，只有图标上的数字。' },
  silent: { title: '不提醒', what: '图标也不变，点开慎填才看得到结果。' },
};

const themes: Readonly<Record<Theme, string>> = { auto: '跟随系统', light: '浅色', dark: '深色' };

/** What was left unread, by the code the facts carry. */
const limits: Readonly<Record<string, string>> = {
  'controls-capped': '输入框太多，只看了前面一部分。',
  'fields-capped': '要填的项目太多，只列出一部分。',
  'page-capped': '页面太大，只看了一部分。',
  'frames-capped': '嵌入的页面太多，有一部分没有看。',
  'text-capped': '文字太长，只看了一部分。',
  'notice-removed': '这一页一再移走慎填的提醒。以这里写的为准。',
};

export default {
  name: '慎填',
  kinds,
  purposes,
  levels,
  needs,
  groups,
  regions,
  loudness,
  themes,
  limits,
  presets: {
    normal: { title: '一般', what: '风险高的页面，在页面里提醒。' },
    strict: { title: '严一些', what: '要多留心的页面也在页面里提醒，分数算得更严。' },
    relaxed: { title: '松一些', what: '风险很高才在页面里提醒，分数算得更松。' },
  },
  actions: { trust: '信任', warn: '总是提醒' },
  spans: { visit: '到关掉浏览器', today: '到今天结束', '30-days': '30 天', good: '一直' },
  scopes: { all: '全部', fields: '只管几种信息', signals: '只管几条理由' },
  reaches: { site: '整个网站', host: '只这一台主机', prefix: '只以这个网址开头的', typed: '照我写的（可用 *）' },
  sorts: { name: '按名称', newest: '最近改的在前', ending: '快到期的在前' },
  filters: { all: '全部', trust: '只看信任的', warn: '只看总是提醒的' },
  menu: '用慎填看看这个表单',
  ruled: '你把这个网站设成了“总是提醒”。',
  limitOther: '这一页有一部分没能看到。',
  unknownSignal: { title: '还有一点值得留意', reason: '页面上写着“{quote}”。' },
  kindsMore: '{kinds}等',
  headline: {
    needless: '{purpose}不需要{kinds}',
    needlessSevere: '先别填：{purpose}不需要{kinds}',
    warn: '填{kinds}之前，先看看这几点',
    warnSevere: '先别填{kinds}，看看这几点',
    needlessMild: '{purpose}一般用不着{kinds}',
    guarded: '这一页要{kinds}，多留心',
    needed: '{purpose}一般用得到{kinds}',
    asks: '这一页要{kinds}',
    nothing: '这一页没有要你的个人信息',
    partly: '这一页没能看完，要填什么自己多留心',
  },
  copies: {
    tag: '·{what}{day}',
    here: '这一页',
    anything: '登记',
    watermark: '仅供{site}办理{purpose}使用，其他无效　{date}',
    question: '你好，“{title}”（{site}）要我填个人信息。请问能不能不填？要填的话，用来做什么、保存多久、会给谁？',
    deletion:
      '我在“{title}”（{site}）填过个人信息。{law}我撤回同意，请停止使用并删除我的手机号和相关信息，并告知曾提供给谁。{date}',
  },
  laws,
  marks,
  unreadable: {
    browser: '这是浏览器自己的页面，扩展检查不了。',
    store: '浏览器不让扩展查看扩展商店。',
    pdf: '这是 PDF 文件，扩展看不到里面的表单。请自己多看一眼。',
    file: '这是电脑里的文件。想让慎填看它，请在浏览器的扩展管理页里打开“允许访问文件网址”。',
    unknown: '浏览器不让扩展查看自己的页面、扩展商店和 PDF。这里的表单，请自己多看一眼。',
  },
  popup: {
    loading: '正在看这一页……',
    unsupported: '这种页面检查不了',
    checking: '页面还在打开',
    checkingWhy: '到现在还没看到要你信息的地方。等它打开完，结果会自己更新。',
    couldNotCheck: '这一页没能检查',
    couldNotCheckWhy: '可能是页面还没打开完，或者它挡住了检查。没检查到，不等于没问题。',
    nothingWhy: '没有看到要手机号、证件、姓名或地址的地方。页面变了，我会再看。',
    allowed: '你信任这个网站',
    allowedWhy: '在 {site} 上不再提醒。它要什么，下面仍然看得到。',
    purpose: '看起来是：{purpose}',
    score: '风险分 {score}，满分 100',
    scores: '分数从哪里来',
    unknown: '看不出',
    asks: '它要什么，用得到吗',
    boxes: plural('一共要填 {count} 项'),
    boxesUnneeded: plural('{count} 项用不着'),
    boxesOptional: plural('{count} 项可以空着'),
    needsNothing: '{purpose}本来不需要你的任何个人信息。',
    needsOnly: '{purpose}真正需要的是：{kinds}。',
    needsUsual: '常见、但可以不给的：{kinds}。',
    needsRule: '对照国家网信办等部门的App必要个人信息规定：{categories}。',
    showOptional: '在页面上指出可以空着的',
    mute: '今天先别提醒',
    unmute: '恢复提醒',
    muted: '今天不再提醒，图标上的数字还在。',
    unmuted: '已恢复，会照常提醒。',
    askKind: '要什么',
    askNeed: '用得到吗',
    askDemand: '必填吗',
    required: '必填',
    optional: '写明选填',
    notRequired: '没说必填',
    laterStep: '下一步才会问',
    harvest: '藏起来的框：看不见，自动填充时会被填上',
    reasons: '为什么这么说',
    showMe: '在页面上指给我看',
    pointsUp: '+{points} 分',
    pointsDown: '−{points} 分',
    law: '依据：{law}',
    sure: { high: '把握大', middle: '把握一般', low: '把握小' },
    moreReasons: plural('还有 {count} 条理由'),
    advice: '可以这样做',
    moreAdvice: plural('还有 {count} 个办法'),
    adviceCost: '花费',
    adviceLimits: '留意',
    failed: plural('有 {count} 项检查没能完成，结果可能不全。'),
    site: '网站',
    sentHome: '表单寄到本站。',
    sentElsewhere: '表单寄到另一个网站：{host}。',
    sentByScript: '由页面里的程序发送，看不出寄到哪里。',
    encrypted: '传输时加密（https）。',
    notEncrypted: '没有加密，途经的网络能看到你填的内容。',
    siteUnknown: '本机上的页面',
    trust: '信任这个网站',
    trustWhat: '{site} 和它的子域名都不再提醒。',
    trustWhatHost: '{site} 上不再提醒。',
    untrust: '撤销信任',
    trusted: '已信任 {site}，不再提醒。',
    untrusted: '已撤销，会照常提醒。',
    warn: '在这个网站一律提醒',
    unwarn: '不再一律提醒',
    warned: '以后在 {site} 上，只要要你的信息就提醒。',
    wrong: '说得不对？告诉我们',
    wrongWhat: '复制下面的话，发给我们。里面没有你填过的内容，也不会自动发出。',
    after: '已经填了？现在可以这样做',
    copy: '复制',
    copied: '已复制：{text}',
    notCopied: '浏览器不让复制，请选中上面的文字，自己复制。',
    keptQuiet: plural('今天有 {count} 条提醒没有打扰你。'),
    lookAgain: '再看一遍',
    settings: '设置',
    promise: '只在你的设备上检查，什么都没有发出去。',
  },
  promise: '慎填不联网，也不保存你填过的内容。',
};
