import { html, type SignalPair } from './page.ts';

/** An honest form that says what it is: at its address alone lies whether anything is to be said. */
const booking = (form = 'action="/appointments" method="post"'): string =>
  html(
    'zh-CN',
    '门诊预约 - 青禾口腔',
    `<header><h1>青禾口腔门诊预约</h1><nav><a href="/doctors">医生介绍</a> <a href="/hours">就诊时间</a></nav></header>
<main><h2>填写就诊信息</h2><p>请按医保卡上的姓名填写，到院后在一楼导诊台取号。</p>
<form ${form}>
<p><label for="name">就诊人姓名</label> <input id="name" name="patientName" required></p>
<p><label for="mobile">手机号码</label> <input id="mobile" name="mobile" type="tel" maxlength="11" required></p>
<p><label for="day">就诊日期</label> <input id="day" name="visitDate" type="date"></p>
<button type="submit">确认预约</button></form></main>
<footer><a href="/privacy.html">隐私政策</a> 杭州青禾口腔门诊部有限公司 浙ICP备12345678号</footer>`,
  );

const notice = (who: string): string =>
  html(
    'zh-CN',
    '信息登记',
    `<h1>居民信息登记</h1><p>${who}</p>
<form action="/save" method="post"><label>姓名 <input name="realName"></label>
<label>手机号 <input name="phone" type="tel" required></label>
<label>现居住小区 <input name="block"></label><button>提交登记</button></form>
<footer><a href="/privacy.html">隐私政策</a></footer>`,
  );

const HOME = 'https://www.qinghe-dental.com/book';

export const SITE: Readonly<Record<string, SignalPair>> = {
  'claims-authority': {
    fires: { url: 'https://www.minsheng-dengji.com/form', html: notice('市人民政府便民服务统一登记入口') },
    silent: { url: 'https://www.linan.gov.cn/form', html: notice('市人民政府便民服务统一登记入口') },
  },
  'form-platform': {
    fires: { url: 'https://www.wjx.cn/vm/book.aspx', html: booking() },
    silent: { url: 'https://www.qinghe-wjx.com/vm/book.aspx', html: booking() },
  },
  'free-hosting': {
    fires: { url: 'https://qinghe-dental.pages.dev/book', html: booking() },
    silent: { url: 'https://pages.qinghe-dental.com/book', html: booking() },
  },
  'look-alike-name': {
    fires: { url: 'https://www.a1ipay-safe.com/book', html: booking() },
    silent: { url: 'https://render.alipay.com/p/book', html: booking() },
  },
  'mixed-script-name': {
    // The first letter is Cyrillic.
    fires: { url: 'https://www.аpricot-dental.com/book', html: booking() },
    // A whole name in one alphabet is somebody's language, no disguise.
    silent: { url: 'https://www.клиника.com/book', html: booking() },
  },
  'no-site-licence': {
    fires: {
      url: 'https://www.xiaoyu-jiazheng.com/',
      html: html(
        'zh-CN',
        '小雨家政',
        `<h1>小雨家政 保洁预约</h1><p>咨询热线：0571-0000 0000</p>
<form action="/order" method="post"><label>联系人 <input name="linkman"></label><label>手机号 <input name="mobile" type="tel"></label>
<label>上门时间 <input name="time"></label><button>提交预约</button></form>`,
      ),
    },
    silent: {
      url: 'https://www.xiaoyu-jiazheng.com/',
      html: html(
        'zh-CN',
        '小雨家政',
        `<h1>小雨家政 保洁预约</h1><p>咨询热线：0571-0000 0000</p>
<form action="/order" method="post"><label>联系人 <input name="linkman"></label><label>手机号 <input name="mobile" type="tel"></label>
<label>上门时间 <input name="time"></label><button>提交预约</button></form><footer>浙ICP备20001234号-1</footer>`,
      ),
    },
  },
  'number-in-address': {
    fires: { url: HOME, html: booking('action="/appointments" method="get"') },
    // Nothing is sent by the form itself: a script takes it from there.
    silent: { url: HOME, html: booking('onsubmit="return send(this)"') },
  },
  'odd-port': {
    fires: { url: 'https://www.qinghe-dental.com:8443/book', html: booking() },
    silent: { url: 'https://www.qinghe-dental.com:443/book?port=8443', html: booking() },
  },
  'official-host': {
    fires: { url: 'https://ybj.linan.gov.cn/book', html: booking() },
    silent: { url: 'https://gov.cn-linan.com/book', html: booking() },
  },
  'official-name-elsewhere': {
    fires: { url: 'https://12123-jiaoguan.com/book', html: booking() },
    silent: { url: 'https://kyfw.12306.cn/book', html: booking() },
  },
  'plain-http': {
    fires: { url: 'http://www.qinghe-dental.com/book', html: booking() },
    silent: { url: 'https://www.qinghe-dental.com/book?back=http://www.qinghe-dental.com/', html: booking() },
  },
  'raw-ip': {
    fires: { url: 'https://203.0.113.20/book', html: booking() },
    silent: { url: 'https://203-0-113-20.qinghe-dental.com/book', html: booking() },
  },
  'sends-elsewhere': {
    fires: { url: HOME, html: booking('action="https://collect.leads-hub.net/in" method="post"') },
    silent: { url: HOME, html: booking('action="https://api.qinghe-dental.com/in" method="post"') },
  },
  'sends-to-ip': {
    fires: { url: HOME, html: booking('action="https://203.0.113.20/in" method="post"') },
    silent: { url: HOME, html: booking('action="/in?from=203.0.113.20" method="post"') },
  },
  'sends-unencrypted': {
    fires: { url: HOME, html: booking('action="http://www.qinghe-dental.com/in" method="post"') },
    silent: { url: HOME, html: booking('action="//www.qinghe-dental.com/in" method="post"') },
  },
  'short-link-host': {
    fires: { url: 'https://dwz.cn/Ab3dE', html: booking() },
    silent: { url: 'https://www.qinghe-dental.com/dwz.cn/Ab3dE', html: booking() },
  },
};
