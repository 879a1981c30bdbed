import type { Form } from './form.ts';

/** What people in the mainland meet every day, in the odd ways pages name their boxes. */
export const ZH_EVERYDAY: readonly Form[] = [
  [
    'words that stand in the box until it gets the focus',
    `<form><input name=a value="您的姓名" onfocus="if(this.value=='您的姓名')this.value=''" onblur="if(this.value=='')this.value='您的姓名'" k=real-name><input name=b value="您的手机" onfocus="if(this.value=='您的手机'){this.value=''}" k=phone><input name=c value="留言内容" onclick="this.value=''"><input type=submit value="提交"></form>`,
  ],
  [
    'pictures for labels',
    `<form><p><img src="img/t1.png" alt="姓名"><input name=f1 k=real-name></p><p><img src="img/t2.png" alt="手机号码"><input name=f2 k=phone></p><p><img src="img/t3.png" alt="所在城市"><input name=f3 k=address></p></form>`,
  ],
  [
    'pictures for labels that only their file names tell apart',
    `<form><div><img src="images/icon_user.png"><input name=u1 placeholder="请输入姓名" k=real-name></div><div><img src="images/icon_phone.png"><input name=u2 k=phone></div></form>`,
  ],
  [
    'labels that float over the box',
    `<div class=field><input id=a1 class=float-input k=real-name><label for=a1 class=float-label>您怎么称呼</label></div><div class=field><input id=a2 type=text class=float-input k=phone><span class=float-label>您的电话</span></div>`,
  ],
  [
    'pinyin initials for names and nothing else',
    `<table class=t1><tr><td><input name=xm k=real-name></td><td><input name=sfzh k=national-id></td><td><input name=lxdh k=phone></td><td><input name=jtzz k=address></td><td><input name=bz></td></tr></table>`,
  ],
  [
    'pinyin in full',
    `<form><input name=zhenshi_xingming k=real-name><input name=shoujihao k=phone><input name=yanzhengma k=sms-code><button type=button>获取验证码</button><input name=chushengriqi k=birth-date></form>`,
  ],
  [
    'a loan application in steps',
    `<div class=loan><h2>最高可借20万元</h2><input type=tel maxlength=11 placeholder="输入手机号查看额度" k=phone><input type=tel maxlength=6 placeholder="输入验证码" k=sms-code><span class=code-btn>获取验证码</span><button>立即申请</button></div><div class=step2 style="display:none"><div class=row><span>真实姓名</span><input placeholder="请填写身份证上的姓名" k=real-name></div><div class=row><span>身份证号</span><input placeholder="请填写18位身份证号" k=national-id></div><div class=row><span>银行卡号</span><input placeholder="仅支持储蓄卡" k=bank-card></div><div class=row><span>预留手机号</span><input placeholder="银行预留手机号" k=phone></div><div class=row><span>月收入</span><input placeholder="请输入月收入"></div></div>`,
  ],
  [
    'an insurance quote for a car',
    `<form class=quote><div>车牌号码 <select k=license-plate|-><option>京</option><option>沪</option></select><input maxlength=6 k=license-plate></div><div>车主姓名 <input k=real-name></div><div>车主证件号 <input k=national-id></div><div>手机号码 <input maxlength=11 k=phone></div><div>车架号 <input maxlength=17 k=license-plate></div><div>发动机号 <input></div><div>商业险到期日 <input type=date></div></form>`,
  ],
  [
    'a renovation calculator',
    `<div class=calc><h3>10秒算出装修报价</h3><div class=item><select class=province k=address><option>请选择省</option></select><select class=city k=address><option>请选择市</option></select></div><div class=item><input placeholder="房屋面积"><em>㎡</em></div><div class=item><select><option>1室</option><option>2室</option></select><select><option>1厅</option></select></div><div class=item><input placeholder="您的称呼" k=real-name></div><div class=item><input placeholder="接收报价结果的手机号" k=phone></div><a class=btn>立即获取报价</a></div>`,
  ],
  [
    'a job application sheet',
    `<form><table border=1><tr><td>姓名</td><td><input name=n1 k=real-name></td><td>性别</td><td><select name=n2 k=gender><option>男</option><option>女</option></select></td><td>民族</td><td><input name=n3></td></tr><tr><td>出生年月</td><td><input name=n4 k=birth-date></td><td>籍贯</td><td><input name=n5 k=address></td><td>政治面貌</td><td><input name=n6></td></tr><tr><td>最高学历</td><td><input name=n7></td><td>毕业院校</td><td><input name=n8></td><td>专业</td><td><input name=n9></td></tr><tr><td>联系电话</td><td><input name=n10 k=phone></td><td>E-mail</td><td><input name=n11 k=email></td><td>期望薪资</td><td><input name=n12></td></tr><tr><td>身份证号码</td><td colspan=5><input name=n13 k=national-id></td></tr><tr><td>现住址</td><td colspan=5><input name=n14 k=address></td></tr><tr><td>工作经历</td><td colspan=5><textarea name=n15></textarea></td></tr></table></form>`,
  ],
  [
    'a clinic that answers questions',
    `<form class=zixun><p>您的姓名：<input name=z1 k=real-name></p><p>您的年龄：<input name=z2 size=3 k=age> 岁</p><p>您的性别：<label><input type=radio name=z3 k=gender>男</label><label><input type=radio name=z3>女</label></p><p>联系电话：<input name=z4 k=phone>（绝对保密）</p><p>预约项目：<select name=z5><option>双眼皮</option><option>隆鼻</option></select></p><p>就诊时间：<input name=z6></p><p>病情描述：<textarea name=z7></textarea></p></form>`,
  ],
  [
    'an appointment at a hospital',
    `<ul class=form><li><label>就诊人</label><input placeholder="请输入就诊人姓名" k=real-name></li><li><label>证件类型</label><select><option>身份证</option><option>护照</option><option>港澳通行证</option></select></li><li><label>证件号</label><input placeholder="请输入证件号" k=national-id></li><li><label>就诊卡号</label><input placeholder="没有可不填"></li><li><label>手机号</label><input placeholder="用于接收就诊通知" k=phone></li><li><label>科室</label><input readonly value="内科"></li></ul>`,
  ],
  [
    'a courier order for two people',
    `<div class=send><h4>寄件人信息</h4><input placeholder="姓名" k=real-name><input placeholder="手机/固话" k=phone><input placeholder="省市区" readonly k=address><textarea placeholder="详细地址（如街道、小区、乡镇、村）" k=address></textarea></div><div class=recv><h4>收件人信息</h4><input placeholder="姓名" k=real-name><input placeholder="手机/固话" k=phone><input placeholder="省市区" readonly k=address><textarea placeholder="详细地址（如街道、小区、乡镇、村）" k=address></textarea></div><div><h4>物品信息</h4><input placeholder="物品名称"><input placeholder="重量（kg）"><textarea placeholder="粘贴整段地址，自动识别姓名、电话、地址" k=address|phone|real-name></textarea></div>`,
  ],
  [
    'a public service with real-name proof',
    `<form><fieldset><legend>申请人基本信息</legend><div class=f><span><b>*</b>申请人类型</span><label><input type=radio name=t>个人</label><label><input type=radio name=t>法人</label></div><div class=f><span><b>*</b>姓名</span><input k=real-name></div><div class=f><span><b>*</b>公民身份号码</span><input k=national-id></div><div class=f><span><b>*</b>联系电话</span><input k=phone></div><div class=f><span>通信地址</span><input k=address></div><div class=f><span>邮政编码</span><input maxlength=6 k=address></div><div class=f><span>身份证正面照</span><input type=file k=id-photo></div><div class=f><span>身份证反面照</span><input type=file k=id-photo></div><div class=f><span>其他证明材料</span><input type=file></div></fieldset></form>`,
  ],
  [
    'a group buy by link',
    `<form class=tuan><div class=item><em>收货人</em><input k=real-name></div><div class=item><em>电话</em><input k=phone></div><div class=item><em>自提点</em><select><option>东门超市</option><option>西门驿站</option></select></div><div class=item><em>楼栋房号</em><input placeholder="如3栋2单元501" k=address></div><div class=item><em>份数</em><input type=number></div><div class=item><em>接龙备注</em><input></div></form>`,
  ],
  [
    'a wedding invitation that counts its guests',
    `<form><h3>我要赴宴</h3><input placeholder="您的尊姓大名" k=real-name><input placeholder="您的电话号码" k=phone><select><option>1人赴宴</option><option>2人赴宴</option></select><textarea placeholder="送上您的祝福"></textarea></form>`,
  ],
  [
    'a bar that calls back',
    `<div class=footbar><span>免费通话</span><input type=text value="" placeholder="输入您的号码，我们立即回电" k=phone><button>免费回拨</button></div>`,
  ],
  [
    'a chat window before it chats',
    `<div class=chat-pre><p>请先留下您的联系方式</p><div><i>称呼</i><input name=visitor k=real-name></div><div><i>电话/微信</i><input name=visitor_c k=phone|wechat></div><div><i>咨询内容</i><textarea></textarea></div><a>开始咨询</a></div>`,
  ],
  [
    'a log-in with two ways',
    `<div class=tabs><a>密码登录</a><a>短信登录</a></div><form><input name=account placeholder="手机号/邮箱/用户名" k=username|phone><input type=password placeholder="密码" k=password></form><form style="display:none"><input name=m placeholder="手机号" k=phone><input name=c placeholder="6位短信验证码" k=sms-code><button type=button>获取验证码</button></form>`,
  ],
  [
    'a phone number in three boxes',
    `<div class=phone-split><label>手机号码</label><input maxlength=3 k=phone>-<input maxlength=4 k=phone>-<input maxlength=4 k=phone></div>`,
  ],
  [
    'a code in six boxes',
    `<div><p>验证码已发送至 138****0000</p><div class=code-box><input type=tel maxlength=1 k=sms-code><input type=tel maxlength=1 k=sms-code><input type=tel maxlength=1 k=sms-code><input type=tel maxlength=1 k=sms-code><input type=tel maxlength=1 k=sms-code><input type=tel maxlength=1 k=sms-code></div><a>59秒后重新获取</a></div>`,
  ],
  [
    'a birthday in three lists',
    `<li><span>宝宝生日</span><select k=birth-date><option>2018年</option><option>2019年</option></select><select k=birth-date><option>1月</option><option>2月</option><option>3月</option></select><select k=birth-date><option>1日</option><option>2日</option><option>3日</option></select></li>`,
  ],
  [
    'a sentence with boxes in it',
    `<p>本人 <input size=8 k=real-name>，身份证号 <input size=20 k=national-id>，联系电话 <input size=12 k=phone>，自愿参加本次活动。</p>`,
  ],
  [
    'a plain box beneath a call to leave a number',
    `<div class=box><h3>留下手机号，免费领取试听课</h3><input type=text class=ipt><button>立即领取</button></div>`.replace(
      'class=ipt',
      'class=ipt k=phone',
    ),
  ],
  [
    'a referral',
    `<form><div><label>推荐人姓名</label><input k=real-name></div><div><label>推荐人手机号</label><input k=phone></div><div><label>被推荐人姓名</label><input k=real-name></div><div><label>被推荐人电话</label><input k=phone></div><div><label>推荐理由</label><textarea></textarea></div></form>`,
  ],
  [
    'an unsubscription of a bank card',
    `<form><div><label>持卡人</label><input k=real-name|bank-card></div><div><label>卡号</label><input k=bank-card></div><div><label>有效期</label><input placeholder="MM/YY" k=bank-card></div><div><label>安全码</label><input maxlength=3 k=bank-card></div><div><label>银行预留手机</label><input k=phone></div><div><label>动态验证码</label><input k=sms-code><button type=button>获取</button></div></form>`,
  ],
];
