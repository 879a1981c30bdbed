import { html, type SignalPair } from './page.ts';

const NAMED = '<footer><a href="/privacy.html">隐私政策</a> 杭州青禾网络科技有限公司 浙ICP备12345678号</footer>';
const PHONE = '<p><label for="mobile">手机号</label> <input id="mobile" name="mobile" type="tel" required></p>';
const NAME = '<p><label for="name">姓名</label> <input id="name" name="realName"></p>';
const ID = '<p><label for="idno">身份证号</label> <input id="idno" name="idCard" maxlength="18"></p>';
const CODE =
  '<p><label for="code">短信验证码</label> <input id="code" name="smsCode" autocomplete="one-time-code"> <button type="button">获取验证码</button></p>';
const PHOTO =
  '<p><label for="front">上传身份证正面照片</label> <input id="front" type="file" name="idFront" accept="image/*"></p>';

const form = (fields: string, button: string): string =>
  `<form action="/save" method="post">${fields}<button type="submit">${button}</button></form>${NAMED}`;

const vote = (fields: string, more = ''): string =>
  html(
    'zh-CN',
    '萌宝大赛 网络投票',
    `<h1>最美童星 网络投票</h1><p>3号选手 朵朵 当前得票 1024，排名第 5</p><p>投票规则：每人每天限投一票</p>${form(fields, '投一票')}${more}`,
  );

const lottery = (fields: string): string =>
  html(
    'zh-CN',
    '幸运大转盘 抽奖',
    `<h1>幸运大转盘</h1><ul><li>一等奖 手机一部</li><li>二等奖 电饭煲</li></ul><p>人人有奖，转一转抽大奖</p>${form(fields, '立即抽奖')}`,
  );

const signup = (fields: string, above = ''): string =>
  html(
    'zh-CN',
    '用户注册 - 青禾论坛',
    `<h1>用户注册</h1>${above}${form(
      `<p><label>用户名 <input name="username"></label></p>${fields}<p><label>设置密码 <input type="password" name="pw"></label></p>
<p><label>确认密码 <input type="password" name="pw2"></label></p><p>已有账号？<a href="/login">去登录</a></p>`,
      '立即注册',
    )}`,
  );

const checkout = (fields: string): string =>
  html(
    'zh-CN',
    '确认订单',
    `<h1>确认订单</h1><h2>收货信息</h2>${form(
      `<p><label>收货人 <input name="consignee"></label></p>${fields}
<p><label>收货地址 <input name="address" autocomplete="street-address"></label></p>
<table><tr><td>青花茶杯</td><td>数量 2</td><td>小计 ¥58</td></tr></table><p>运费 ¥6 合计 ¥64</p>`,
      '提交订单',
    )}`,
  );

const clinic = (fields: string, above = '', after = ''): string =>
  html(
    'zh-CN',
    '预约挂号',
    `<h1>门诊预约挂号</h1>${above}${form(
      `<p><label>就诊科室 <select name="dept"><option>口腔科</option></select></label></p>${fields}
<p><label>就诊日期 <input type="date" name="visitDate"></label></p>`,
      '确认预约',
    )}${after}`,
  );

const job = (fields: string): string =>
  html(
    'zh-CN',
    '招聘 - 投递简历',
    `<h1>校园招聘 应聘登记</h1><p>任职要求：本科以上，岗位职责见公告</p>${form(
      `${NAME}<p><label>毕业院校 <input name="school"></label></p>${fields}<p><label>简历 <input type="file" name="cv" accept=".pdf"></label></p>`,
      '投递简历',
    )}`,
  );

const survey = (fields: string): string =>
  html(
    'zh-CN',
    '用户满意度调查问卷',
    `<h1>用户满意度调查问卷</h1>${form(
      `<p>1. 您的消费习惯（单选题）</p><label><input type="radio" name="q1"> 每周</label><label><input type="radio" name="q1"> 每月</label>
<p>2. 您的使用感受（多选题）</p><label><input type="checkbox" name="q2"> 好用</label><label><input type="checkbox" name="q2"> 太贵</label>${fields}`,
      '提交问卷',
    )}`,
  );

export const ASK: Readonly<Record<string, SignalPair>> = {
  'asks-beyond-purpose': {
    fires: {
      html: lottery(
        `${PHONE}<p><label>家庭住址 <input name="address"></label></p><p><label>微信号 <input name="wechat"></label></p>`,
      ),
    },
    silent: { html: checkout(PHONE) },
  },
  'asks-step-by-step': {
    fires: {
      html: vote(
        `<p><label><input type="radio" name="pick" value="3"> 3号选手</label></p><div class="step2" style="display:none">${PHONE}</div>`,
      ),
    },
    silent: { html: signup(`<div class="step2" style="display:none">${PHONE}</div>`) },
  },
  'bargain-needs-no-contact': {
    fires: {
      html: html(
        'zh-CN',
        '帮我砍价',
        `<h1>好友帮砍 砍到底价0元拿</h1><p>原价 ¥199 当前价 ¥37 已砍162元</p>${form(PHONE, '帮忙砍一刀')}`,
      ),
    },
    silent: { html: checkout(PHONE) },
  },
  'child-data': {
    fires: {
      html: html(
        'zh-CN',
        '少儿美术课',
        `<h1>少儿美术课 报名</h1>${form(`<p><label>孩子姓名 <input name="child"></label></p><p><label>孩子年龄 <input name="age"></label></p>${PHONE}`, '提交')}`,
      ),
    },
    silent: {
      html: html(
        'zh-CN',
        '成人美术课',
        `<h1>成人美术课 报名</h1><p>本班只收十八岁以上，不能带孩子进教室</p>${form(`${NAME}${PHONE}`, '提交')}`,
      ),
    },
  },
  'card-with-code': {
    fires: {
      html: clinic(
        `${NAME}${ID}<p><label>到账银行卡 <input name="bankCard" maxlength="19"></label></p>${PHONE}${CODE}`,
      ),
    },
    // The card of an order is asked of whoever pays, and no code comes with it.
    silent: { html: checkout(`${PHONE}<p><label>银行卡号 <input name="bankCard" maxlength="19"></label></p>`) },
  },
  'code-without-account': {
    fires: { html: vote(`${PHONE}${CODE}`) },
    silent: { html: signup(`${PHONE}${CODE}`) },
  },
  'delivers-goods': {
    fires: { html: checkout(PHONE) },
    // A prize to be sent is no purchase, whatever its form looks like.
    silent: {
      html: lottery(
        `<p><label>收件人 <input name="consignee"></label></p>${PHONE}<p><label>邮寄地址 <input name="address"></label></p>`,
      ),
    },
  },
  'exact-birth-date': {
    fires: { html: signup(`${PHONE}<p><label>出生日期 <input name="birthday" type="date"></label></p>`) },
    silent: {
      html: clinic(
        `${PHONE}<p><label>年龄段 <select name="ages"><option>18–30</option><option>31–50</option></select></label></p>`,
      ),
    },
  },
  'hidden-harvest': {
    fires: {
      html: html(
        'en',
        'Newsletter',
        `<h1>Weekly garden letter</h1><form action="/sub" method="post"><label>First name <input name="fname"></label><label>Email <input type="email" name="email"></label>
<div style="position:absolute;left:-9999px"><input name="phone" type="tel" autocomplete="tel" placeholder="Phone"><input name="address" autocomplete="street-address" placeholder="Street address"></div><button>Subscribe</button></form>`,
      ),
    },
    silent: {
      html: html(
        'en',
        'Newsletter',
        `<h1>Weekly garden letter</h1><form action="/sub" method="post"><label>Full name <input name="fullname"></label><label>Email <input type="email" name="email"></label>
<div style="position:absolute;left:-9999px" aria-hidden="true"><label>Leave this field blank <input name="phone_hp" type="tel" tabindex="-1" autocomplete="off"></label></div><button>Subscribe</button></form>`,
      ),
    },
  },
  'id-photo-asked': {
    fires: { html: signup(`${PHONE}${PHOTO}`) },
    silent: {
      html: signup(`${PHONE}<p><label>上传头像照片 <input type="file" name="avatar" accept="image/*"></label></p>`),
    },
  },
  'id-without-duty': {
    fires: { html: lottery(`${PHONE}${ID}`) },
    silent: { html: lottery(`${PHONE}<p><label>会员编号 <input name="memberNo" maxlength="18"></label></p>`) },
  },
  'insists-on-contact': {
    fires: { html: vote(PHONE) },
    silent: { html: vote('<p><label>手机号（选填） <input name="mobile" type="tel"></label></p>') },
  },
  'job-wants-id': {
    fires: { html: job(`${PHONE}${ID}<p><label>银行卡号 <input name="bankCard"></label></p>`) },
    silent: { html: job(PHONE) },
  },
  'lead-form-wants-number': {
    fires: {
      html: html(
        'zh-CN',
        '免费装修报价',
        `<h1>免费装修报价</h1><p>免费量房，免费设计，十秒获取报价</p>${form(`<p><label>称呼 <input name="name"></label></p>${PHONE}`, '免费获取报价')}`,
      ),
    },
    silent: { html: clinic(`${NAME}${PHONE}`) },
  },
  'loan-wants-number': {
    fires: {
      html: html(
        'zh-CN',
        '极速借款',
        `<h1>最高20万 极速放款</h1><p>无抵押，日息低至0.02%，随借随还</p>${form(`${NAME}${PHONE}`, '查看额度')}`,
      ),
    },
    silent: {
      html: html(
        'zh-CN',
        '图书馆预约',
        `<h1>图书借阅预约</h1><p>最多可借 20 本，到期可续借一次</p>${form(`<p><label>书名 <input name="title"></label></p>${PHONE}`, '确认预约')}`,
      ),
    },
  },
  'lottery-needs-no-contact': {
    fires: { html: lottery(PHONE) },
    silent: { html: signup(PHONE, '<p>注册后可在“我的”页面查看积分</p>') },
  },
  'permission-prompts': {
    fires: { html: vote(PHONE, '<script>navigator.geolocation.getCurrentPosition(save)</script>') },
    // A map of the way to the clinic may ask where one stands.
    silent: {
      html: clinic(PHONE, '<p>院区地图</p>', '<script>navigator.geolocation.getCurrentPosition(route)</script>'),
    },
  },
  'real-name-duty': {
    fires: { html: signup(`${PHONE}${ID}`, '<p>根据《网络安全法》，发帖前须依法实名</p>') },
    silent: { html: signup(`${PHONE}${ID}`, '<p>完成实名可得蓝色徽章和双倍积分</p>') },
  },
  'relatives-data': {
    fires: {
      html: html(
        'zh-CN',
        '贷款申请',
        `<h1>贷款申请</h1>${form(`${NAME}${PHONE}<p><label>直系亲属姓名 <input name="rel"></label></p><p><label>同事电话 <input name="mate" type="tel"></label></p>`, '申请贷款')}`,
      ),
    },
    silent: {
      html: html(
        'zh-CN',
        '贷款申请',
        `<h1>贷款申请</h1><p>不需要担保人，也不会打给您的同事</p>${form(`${NAME}${PHONE}`, '申请贷款')}`,
      ),
    },
  },
  'says-optional': {
    fires: { html: vote('<p><label>手机号（选填，可不填） <input name="mobile" type="tel"></label></p>') },
    silent: { html: vote(`${PHONE}<p><label>给选手留言（选填） <input name="words"></label></p>`) },
  },
  'secret-asked': {
    fires: {
      html: html(
        'zh-CN',
        '身份核验',
        `<h1>账户核验</h1>${form(`${NAME}${PHONE}<p><label>银行卡号 <input name="card"></label></p><p><label>取款密码 <input type="password" name="pin"></label></p>`, '核验')}`,
      ),
    },
    silent: {
      html: html(
        'zh-CN',
        '支付设置',
        `<h1>设置支付密码</h1>${form(`${PHONE}${CODE}<p><label>设置支付密码 <input type="password" name="pin"></label></p>`, '保存')}`,
      ),
    },
  },
  'survey-needs-no-identity': {
    fires: { html: survey(PHONE) },
    silent: { html: clinic(PHONE, '<p>就诊后可在手机上填写满意度评价</p>') },
  },
  'vote-needs-no-contact': {
    fires: { html: vote(PHONE) },
    silent: {
      html: html(
        'zh-CN',
        '业主大会',
        `<h1>业主大会 到场登记</h1><p>投票表决当天现场进行，每户一份表决权</p>${form(`${NAME}${PHONE}<p><label>房号 <input name="room"></label></p>`, '提交登记')}`,
      ),
    },
  },
  'whole-identity': {
    fires: { html: signup(`${NAME}${PHONE}${ID}`) },
    silent: { html: signup(`${NAME}${PHONE}`) },
  },
};
