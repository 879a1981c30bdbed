import type { Form } from './form.ts';

/** Boxes that look personal and are not: the reason extensions get removed. */
export const ZH_NOTHING: readonly Form[] = [
  [
    'the phone one trades in',
    `<form><label>手机品牌<select><option>华为</option><option>苹果</option></select></label><label>手机型号<input></label><label>手机串号（IMEI）<input></label><label>使用手机时长<input></label><label>手机内存<input></label></form>`,
  ],
  [
    'a parcel to follow',
    `<form><input placeholder="请输入快递单号"><select><option>顺丰速运</option><option>中通快递</option></select><input placeholder="收件人手机尾号后四位"><button>查询</button></form>`,
  ],
  [
    'an order to look up',
    `<form><label>订单编号 <input name=order_no></label><label>支付流水号 <input></label><button>查询订单</button></form>`,
  ],
  [
    'searches',
    `<form><input type=text name=q placeholder="搜索手机、电脑"><input type=text name=kw placeholder="请输入公司名称查询电话"><input type=text name=s placeholder="输入姓名或编号查找选手"></form>`,
  ],
  [
    'a picture to copy',
    `<form><label>验证码<input name=yzm maxlength=4></label><img src="/captcha?t=1" onclick="this.src='/captcha?'"><a>看不清？换一张</a></form>`,
  ],
  [
    'a sum to solve',
    `<form><label>验证码 3 + 5 = <input name=code size=4></label><textarea name=msg placeholder="评论内容"></textarea></form>`,
  ],
  [
    'coupons and quantities',
    `<form><input placeholder="请输入优惠码"><input placeholder="兑换码"><input placeholder="邀请码（选填）"><input type=number name=num value=1><input placeholder="充值金额"></form>`,
  ],
  [
    'numbers of a firm',
    `<form><label>统一社会信用代码<input maxlength=18></label><label>营业执照注册号<input></label><label>组织机构代码<input></label><label>注册资本<input></label><label>开户许可证核准号<input></label><label>客服电话<input></label></form>`,
  ],
  [
    'a trip',
    `<form><input placeholder="出发城市"><input placeholder="到达城市"><input placeholder="出发日期"><input placeholder="航班号"><select><option>经济舱</option></select></form>`,
  ],
  [
    'a loan calculator',
    `<form><label>贷款金额<input>万元</label><label>贷款年限<select><option>10年</option><option>20年</option></select></label><label>年利率<input>%</label><button type=button>开始计算</button></form>`,
  ],
  [
    "a top-up of one's own making",
    `<form><label>充值金额<input></label><label>充值卡号<input></label><label>充值卡密<input></label></form>`,
  ],
  [
    'consent and messages',
    `<form><label><input type=checkbox> 我已阅读并同意《隐私政策》</label><label><input type=checkbox name=sms> 通过短信接收活动信息</label><label>订阅频率<select><option>每天</option><option>每周</option></select></label></form>`,
  ],
  ['a comment', `<form><textarea placeholder="说点什么吧"></textarea><input type=file accept="image/*"></form>`],
  [
    'a work that competes',
    `<form><label>作品名称<input></label><label>作品简介<textarea></textarea></label><label>作品图片<input type=file></label><label>参赛宣言<input></label><label>指导单位评分<input></label></form>`,
  ],
  ['an extension number and a fax', `<form><label>分机号<input></label><label>传真<input></label></form>`],
  [
    'a goods form of a shop keeper',
    `<form><label>商品名称<input></label><label>商品编号<input></label><label>库存<input type=number></label><label>单位<select><option>件</option><option>箱</option></select></label><label>产地<input></label><label>发货时间<input></label></form>`,
  ],
  [
    'filters of a list',
    `<div class=filter><label>状态<select><option>全部</option><option>已审核</option></select></label><label>创建时间<input type=date></label><label>排序<select><option>默认</option></select></label><button>筛选</button></div>`,
  ],
  [
    'a quiz',
    `<form><p>1. 中国移动的客服电话是？</p><label><input type=radio name=a>10086</label><label><input type=radio name=a>10010</label><p>2. 手机最早由哪家公司发明？</p><input name=b><p>3. 身份证号码的第17位代表什么？</p><label><input type=radio name=c>性别</label><label><input type=radio name=c>年龄</label></form>`,
  ],
  [
    'questions about phones',
    `<form><p>您现在使用的手机是什么牌子？</p><input name=q1><p>您每月的电话费是多少元？</p><input name=q2><p>您家有几部手机？</p><input type=number name=q3><p>您是从哪里得知我们的？</p><select><option>电话</option><option>网络</option></select></form>`,
  ],
  [
    'a thermometer',
    `<form><label>今日体温<input></label><label>是否去过中高风险地区<select><option>是</option><option>否</option></select></label></form>`,
  ],
  [
    'a room and its temperature on a settings page',
    `<form><label>设备名称<input></label><label>房间<select><option>客厅</option></select></label><label>路由器地址<input placeholder="192.168.1.1"></label><label>端口<input></label></form>`,
  ],
];
