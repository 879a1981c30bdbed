import { html, type SignalPair } from './page.ts';

const NAMED = '<footer><a href="/privacy.html">隐私政策</a> 杭州青禾网络科技有限公司 浙ICP备12345678号</footer>';

/** A request for a call about a flat's redecoration, with words of the page's own above and below the boxes. */
const lead = (above: string, below = ''): string =>
  html(
    'zh-CN',
    '装修报价 - 青禾装饰',
    `<header><h1>青禾装饰 装修报价</h1></header><section>${above}</section>
<form action="/baojia" method="post"><p><label for="area">房屋面积</label> <input id="area" name="area"> ㎡</p>
<p><label for="name">您的称呼</label> <input id="name" name="name"></p>
<p><label for="mobile">手机号码</label> <input id="mobile" name="mobile" type="tel" required></p>
${below}<button type="submit">获取报价</button></form>${NAMED}`,
  );

/** A place to return what was bought: nobody is courted here. */
const repair = (above: string, below = '', foot = NAMED): string =>
  html(
    'zh-CN',
    '售后维修登记',
    `<header><h1>售后维修登记</h1></header><section>${above}</section>
<form action="/repair" method="post"><p><label for="sn">产品序列号</label> <input id="sn" name="sn" required></p>
<p><label for="fault">故障描述</label> <textarea id="fault" name="fault"></textarea></p>
<p><label for="mobile">手机号码</label> <input id="mobile" name="mobile" type="tel" required></p>
${below}<button type="submit">提交登记</button></form>${foot}`,
  );

const draw = (above: string, below = ''): string =>
  html(
    'zh-TW',
    '周年慶抽獎活動',
    `<h1>周年慶抽獎活動</h1><div class="kv">${above}</div>
<form action="/join" method="post"><label>姓名 <input name="name"></label><label>手機號碼 <input name="phone" type="tel" required></label>
<label>發票號碼 <input name="invoice"></label>${below}<button>參加抽獎</button></form>
<footer><a href="/privacy">隱私權政策</a> 青禾國際股份有限公司</footer>`,
  );

const quote = (above: string, below = ''): string =>
  html(
    'en',
    'Window cleaning for your home',
    `<h1>Window cleaning for your home</h1><p>${above}</p>
<form action="/visit" method="post"><label>Postcode <input name="postcode"></label><label>Full name <input name="fullname"></label>
<label>Phone number <input name="phone" type="tel" required></label>${below}<button>Ask for a visit</button></form>
<footer><a href="/privacy">Privacy policy</a> Bright Panes Ltd.</footer>`,
  );

/** Other things of the same shop, far from its form. */
const news = Array.from(
  { length: 40 },
  (_, at) => `<li><a href="/news/${at}">产品动态第${at + 1}期</a><p>新款净水器到店，欢迎来看。</p></li>`,
).join('');

export const CONTEXT: Readonly<Record<string, SignalPair>> = {
  'consent-bundled': {
    fires: {
      html: lead(
        '<p>三步拿到报价清单</p>',
        '<p><label><input type="checkbox" name="agree" required> 我同意将信息提供给合作机构，并接收其来电</label></p>',
      ),
    },
    silent: {
      html: lead(
        '<p>三步拿到报价清单</p>',
        '<p><label><input type="checkbox" name="agree" required> 我已阅读并同意《隐私政策》</label></p><p><label><input type="checkbox" name="ads"> 我同意接收优惠信息（可不选）</label></p>',
      ),
    },
  },
  'consent-by-button': {
    fires: { html: lead('<p>三步拿到报价清单</p>', '<small>点击“获取报价”即视为同意《用户协议》</small>') },
    silent: { html: lead('<p>三步拿到报价清单</p>', '<small>点击“获取报价”前，请先阅读并勾选《用户协议》</small>') },
  },
  'consent-preticked': {
    fires: {
      html: repair('', '<p><label><input type="checkbox" name="sms" checked> 同意接收新品推广短信</label></p>'),
    },
    silent: {
      html: repair('', '<p><label><input type="checkbox" name="sms"> 同意接收新品推广短信</label></p>'),
    },
  },
  'consent-to-calls': {
    fires: {
      html: quote(
        'Tell us where you live and how many windows there are.',
        '<small>I consent to receive automated calls. Not a condition of purchase.</small>',
      ),
    },
    silent: {
      html: quote(
        'Tell us where you live and how many windows there are.',
        '<small>We text you the day before the visit, and for nothing else.</small>',
      ),
    },
  },
  countdown: {
    fires: { html: lead('<div class="clock">距离活动结束还有 <b>00</b>:<b>14</b>:<b>59</b></div>') },
    silent: {
      html: repair('', '', `<ul>${news}</ul><article><p>双十一倒计时，距离活动结束还有三天</p></article>${NAMED}`),
    },
  },
  'crowd-claimed': {
    fires: { html: lead('<p class="num">今日已有 1268 位业主申请</p><p>王先生 138****2211 刚刚领取</p>') },
    silent: { html: repair('<p>服务网点共 1268 家，业主可就近送修</p>') },
  },
  'easy-money': {
    fires: {
      html: html(
        'zh-CN',
        '线上兼职',
        `<h1>线上点赞员招募</h1><p>在家就能做，一单一结，日赚300元，无需经验</p>
<form action="/apply"><label>姓名 <input name="name"></label><label>手机号 <input name="mobile" type="tel"></label><button>立即报名</button></form>`,
      ),
    },
    silent: {
      html: html(
        'zh-CN',
        '门店导购招聘',
        `<h1>门店导购招聘</h1><p>月薪 5500–7000 元，五险一金，需两年零售经验，试用期三个月</p>
<form action="/apply" method="post"><label>姓名 <input name="name"></label><label>手机号 <input name="mobile" type="tel"></label>
<label>简历 <input type="file" name="cv" accept=".pdf"></label><button>投递简历</button></form>${NAMED}`,
      ),
    },
  },
  'empty-reassurance': {
    fires: {
      html: repair('<p>您的信息严格保密，请放心填写</p>', '', '<footer>售后服务</footer>'),
    },
    silent: { html: repair('<p>您的信息严格保密，请放心填写</p>') },
  },
  'free-bait': {
    fires: { html: quote('Claim your free gift: a free estimate and a $20 gift card.') },
    silent: { html: quote('A visit costs £15, which comes off the bill. Feel free to ask before you book.') },
  },
  'free-use-of-data': {
    fires: { html: draw('<p>上傳照片抽好禮</p>', '<small>參加者同意主辦單位無償使用其照片與肖像權</small>') },
    silent: { html: draw('<p>上傳照片抽好禮</p>', '<small>照片只在評審時使用，結果公布後刪除</small>') },
  },
  'insists-on-truth': {
    fires: { html: draw('<p>抽 iPhone 一支</p>', '<small>請填寫真實資料，否則視同放棄中獎資格</small>') },
    silent: { html: draw('<p>抽 iPhone 一支</p>', '<small>發票號碼請照發票上的英文字母與數字輸入</small>') },
  },
  'named-operator': {
    fires: { html: repair('') },
    silent: { html: repair('', '', '<footer><a href="#">隐私政策</a> 杭州青禾网络科技有限公司</footer>') },
  },
  'no-operator': {
    fires: { html: repair('', '', '<footer><a href="/privacy.html">隐私政策</a></footer>') },
    silent: { html: repair('', '', '<footer><a href="/privacy.html">隐私政策</a> 浙ICP备12345678号</footer>') },
  },
  'no-policy': {
    fires: { html: repair('', '', '<footer>杭州青禾网络科技有限公司</footer>') },
    silent: {
      html: repair('', '', '<footer><a href="/privacy.html">隐私政策</a> 杭州青禾网络科技有限公司</footer>'),
    },
  },
  'no-purpose-stated': {
    fires: {
      html: html(
        'zh-CN',
        '资料',
        '<form action="/save" method="post"><p>手机号 <input name="mobile"></p><button>提交</button></form>',
      ),
    },
    silent: { html: repair('<p>维修好以后，我们打这个号码通知取件</p>') },
  },
  'official-scare': {
    fires: {
      html: html(
        'zh-CN',
        'ETC服务中心',
        `<h1>ETC在线服务</h1><p class="red">您的ETC认证已失效，将影响正常通行，请立即处理</p>
<form action="/next" method="post"><label>姓名 <input name="name"></label><label>身份证号 <input name="idcard"></label>
<label>银行卡号 <input name="bankcard"></label><label>手机号 <input name="mobile" type="tel"></label><button>立即认证</button></form>`,
      ),
    },
    silent: {
      html: html(
        'zh-CN',
        'ETC安装预约',
        `<h1>ETC安装预约</h1><p>在网点现场安装，约十五分钟，请带行驶证原件</p>
<form action="/next" method="post"><label>姓名 <input name="name"></label><label>车牌号 <input name="plate"></label>
<label>手机号 <input name="mobile" type="tel"></label><button>提交预约</button></form>${NAMED}`,
      ),
    },
  },
  'pay-first': {
    fires: { html: draw('<p>恭喜中獎！領獎前請先匯款手續費 500 元</p>') },
    silent: { html: draw('<p>中獎者免手續費，獎品由主辦單位寄送</p>') },
  },
  'policy-leads-nowhere': {
    fires: { html: repair('', '', '<footer><a href="#">隐私政策</a> 杭州青禾网络科技有限公司</footer>') },
    silent: {
      html: repair('', '', '<footer><a href="#top">回到顶部</a> <a href="/privacy.html">隐私政策</a></footer>'),
    },
  },
  'prize-before-ask': {
    fires: { html: draw('<p class="big">恭喜您！您已中獎，填寫資料即可領取</p>') },
    silent: { html: draw('<p>得獎名單將於七月十日公布，請自行對獎</p>') },
  },
  'says-none-collected': {
    fires: {
      html: html(
        'zh-CN',
        '食堂满意度问卷',
        `<h1>食堂满意度问卷</h1><p>本问卷匿名，请如实作答</p><form action="/s" method="post">
<p>1. 您对菜品的评价</p><label><input type="radio" name="q1"> 满意</label><label><input type="radio" name="q1"> 不满意</label>
<label>手机号 <input name="phone" type="tel"></label><button>提交问卷</button></form>`,
      ),
    },
    silent: {
      html: html(
        'zh-CN',
        '食堂满意度问卷',
        `<h1>食堂满意度问卷</h1><p>本问卷需登记手机号，以便补发餐券</p><form action="/s" method="post">
<p>1. 您对菜品的评价</p><label><input type="radio" name="q1"> 满意</label><label><input type="radio" name="q1"> 不满意</label>
<label>手机号 <input name="phone" type="tel"></label><button>提交问卷</button></form>`,
      ),
    },
  },
  scarcity: {
    fires: { html: quote('Act now: only 3 spots left in your area!') },
    silent: { html: quote('We wash both sides and leave no ladder marks. Three teams work in your area.') },
  },
  'share-wall': {
    fires: { html: draw('<p>分享給好友三位，才能解鎖抽獎</p>') },
    silent: {
      html: draw('<p>填寫發票號碼即可參加</p>', '<a class="share" href="https://social.example/share">分享</a>'),
    },
  },
  'shares-with-partners': {
    fires: {
      html: quote(
        'Compare prices from cleaners near you.',
        '<small>We share your information with up to four trusted partners.</small>',
      ),
    },
    silent: {
      html: quote(
        'Our own teams clean your windows.',
        '<small>We pass your number to nobody; business partners write to sales.</small>',
      ),
    },
  },
  'states-purpose': {
    fires: { html: repair('<p>手机号仅用于通知取件，维修结束后三十天删除</p>') },
    silent: { html: repair('<p>本页用于登记送修产品，请在包裹里附上登记号</p>') },
  },
  'will-call': {
    fires: { html: lead('<p>提交后，顾问将在十分钟内致电您讲解报价</p>') },
    silent: { html: repair('<p>取件时快递员联系您，请备好产品和保修卡</p>') },
  },
};
