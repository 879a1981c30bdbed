import type { Form } from './form.ts';

/** Markup in which words and boxes stand in unusual places. */
export const ODD_MARKUP: readonly Form[] = [
  [
    'words in the row above, box in the row below',
    `<table><tr><td>姓名</td><td>手机</td><td>城市</td></tr><tr><td><input name=a k=real-name></td><td><input name=b k=phone></td><td><input name=c k=address></td></tr></table>`,
  ],
  ['words after the box', `<p><input id=x1 k=real-name> 姓名</p><p><input id=x2 k=phone> 联系电话</p>`],
  [
    'two columns of divs',
    `<div class=left><div>姓名</div></div><div class=right><div><input k=real-name></div></div><div class=left><div>电话</div></div><div class=right><div><input k=phone></div></div><div class=left><div>备注</div></div><div class=right><div><input></div></div>`,
  ],
  [
    'a label that points at nothing',
    `<div><label for=none>手机号码</label><div><input name=q8 k=phone></div></div><div><label for=none2>留言</label><div><textarea name=q9></textarea></div></div>`,
  ],
  [
    'words in a data attribute only',
    `<input data-placeholder="请输入手机号" k=phone><div contenteditable=true data-placeholder="请输入真实姓名" k=real-name></div>`,
  ],
  ['a title only', `<input title="身份证号码" k=national-id><input title="电子邮箱" k=email>`],
  [
    'an error message only',
    `<input name=f1 nullmsg="请输入您的手机号" k=phone><input name=f2 nullmsg="请输入姓名！" k=real-name><input name=f3 nullmsg="请输入留言">`,
  ],
  [
    'bound models only',
    `<input v-model="form.phone" k=phone><input v-model="form.realName" k=real-name><input ng-model="user.idCard" k=national-id><input v-model="form.remark">`,
  ],
  [
    'nested tables',
    `<table><tr><td><table><tr><td align=right>收件人：</td><td><input name=t1 k=real-name></td></tr></table></td></tr><tr><td><table><tr><td align=right>手机：</td><td><input name=t2 k=phone></td></tr></table></td></tr></table>`,
  ],
  [
    'a colon of its own',
    `<p><span>姓</span><span>名</span><span>：</span><input k=real-name></p><p><span>电</span>&nbsp;&nbsp;<span>话</span><span>：</span><input k=phone></p>`,
  ],
  [
    'letters far apart',
    `<p>姓&emsp;&emsp;名：<input k=real-name></p><p>手 机 号：<input k=phone></p><p>住　　址：<input k=address></p>`,
  ],
  ['text broken by tags', `<p>手<b>机</b>号<i>码</i> <input k=phone></p>`],
  [
    'a form in capitals',
    `<FORM><P>PHONE NUMBER<INPUT NAME=F1 k=phone><P>FULL NAME<INPUT NAME=F2 k=real-name><P>COMMENTS<INPUT NAME=F3></FORM>`,
  ],
  ['full-width letters', `<p>Ｅ－ｍａｉｌ：<input k=email></p><p>ＱＱ：<input k=qq></p><p>Ｔｅｌ：<input k=phone></p>`],
  [
    'traditional on a mainland page',
    `<p>聯繫電話<input k=phone></p><p>真實姓名<input k=real-name></p><p>身份證號<input k=national-id></p>`,
  ],
  [
    'a label with a long remark',
    `<label>手机号码（用于接收中奖短信，请务必填写本人实名手机号，否则视为放弃）<input k=phone></label><label>姓名（须与身份证上的姓名一致）<input k=real-name></label>`,
  ],
  [
    'a legend with two boxes',
    `<fieldset><legend>Your name</legend><input placeholder="First" k=real-name><input placeholder="Last" k=real-name></fieldset><fieldset><legend>Date of birth</legend><input placeholder="DD" maxlength=2 k=birth-date><input placeholder="MM" maxlength=2 k=birth-date><input placeholder="YYYY" maxlength=4 k=birth-date></fieldset>`,
  ],
  ['an ID in two halves', `<p>身份证号 <input maxlength=6 k=national-id> <input maxlength=12 k=national-id></p>`],
  [
    'a country code and a number',
    `<div><span>手机号</span><select><option>中国大陆 +86</option><option>香港 +852</option></select><input placeholder="请输入" k=phone></div>`,
  ],
  [
    'an area code and a number',
    `<p>固定电话 <input size=4 maxlength=4 k=phone>-<input size=8 maxlength=8 k=phone>-<input size=4 placeholder="分机"></p>`,
  ],
  [
    'emoji for labels',
    `<p>👤 姓名 <input k=real-name></p><p>📱 手机 <input k=phone></p><p>📍 地址 <input k=address></p>`,
  ],
  [
    'a mask typed in',
    `<input placeholder="138****8888" maxlength=11 name=sj_number k=phone><input placeholder="(___) ___-____" k=phone>`,
  ],
  [
    'an input mask on the attribute',
    `<input data-mask="000-0000-0000" placeholder="手机" k=phone><input data-inputmask="'mask': '99/99/9999'" placeholder="Date of birth" k=birth-date>`,
  ],
  [
    'svg icons',
    `<div class=row><svg class=icon><use href="#icon-mobile"></use></svg><input k=phone></div><div class=row><svg class=icon><use href="#icon-user-name"></use></svg><input placeholder="姓名" k=real-name></div>`,
  ],
  [
    'a card on a checkout of a shop',
    `<div><span>卡号</span><input maxlength=19 k=bank-card></div><div><span>有效期</span><input maxlength=5 placeholder="月/年" k=bank-card></div><div><span>CVV</span><input maxlength=3 k=bank-card></div>`,
  ],
  [
    'sub-questions of one question',
    `<div class=q><p>5. 请留下您的联系方式：</p><p>姓名：<input k=real-name></p><p>电话：<input k=phone></p><p>微信：<input k=wechat></p></div>`,
  ],
  [
    'a question for a choice with a line to fill',
    `<div class=q><p>6. 您从哪里知道我们？</p><label><input type=radio name=r>朋友</label><label><input type=radio name=r>电话</label><label><input type=radio name=r>其他</label><input placeholder="请注明"></div>`,
  ],
  [
    'a matrix question',
    `<table><tr><th></th><th>满意</th><th>一般</th></tr><tr><td>电话客服</td><td><input type=radio name=m1></td><td><input type=radio name=m1></td></tr><tr><td>收货地址管理</td><td><input type=radio name=m2></td><td><input type=radio name=m2></td></tr></table>`,
  ],
  [
    'a short box beside a button that hands something over, whatever both are called',
    `<form><p>接收号码 <input name=a maxlength=11 k=phone></p><p>通行口令 <input type=tel name=b maxlength=4 k=sms-code><a class=btn>发我口令</a></p></form>`,
  ],
  [
    'a keypad for numbers of other lengths',
    `<form><p>联系手机 <input type=tel k=phone></p><p>入账卡号 <input type=tel maxlength=19 k=bank-card></p><p>房间 <input type=tel maxlength=4></p></form>`,
  ],
  [
    'dialling codes, which are no number',
    `<form><select id=cc><option>+1<option>+44<option>+61</select><input inputmode=tel placeholder="(###) ###-####" k=phone></form>`,
  ],
  [
    'rows that a form library calls items',
    `<form class=ant-form><div class="ant-row ant-form-item"><div class=ant-form-item-label><label>真名</label></div><div><input class=ant-input k=real-name></div></div><div class="ant-row ant-form-item"><div class=ant-form-item-label><label>动态码</label></div><div><input class=ant-input k=sms-code> <button type=button>下发</button></div></div></form>`,
  ],
  [
    'a search box on a page that speaks of numbers',
    `<form action=/s><input name=q><input type=submit value=站内搜></form><p>很多人填过手机号、邮箱</p><form><p>留下信箱的人不少</p><label>关键字 <input name=kw></label></form>`,
  ],
  [
    'three lists of a birthday without a word but their own',
    `<p><select name=y k=birth-date><option>年<option>1962<option>1961<option>1960</select><select name=m k=birth-date><option>月<option>1月<option>2月</select><select name=d k=birth-date><option>日<option>1日<option>2日</select></p>`,
  ],
  ['an age by its unit', `<p>您今年</p><input type=number name=n k=age> 岁`],
  ['a number by its mask', `<form><label>Social <input placeholder="###-##-####" k=national-id></label></form>`],
  [
    'a keypad and eleven digits for what is no telephone',
    `<form><label>T.C. Kimlik No<input type=tel maxlength=11 pattern="[0-9]{11}" k=national-id></label><label>Şifre<input type=password k=password></label></form><form><label>CPF<input type=tel pattern="\\d{11}" k=national-id></label><label>Celular<input type=tel maxlength=11 k=phone></label></form>`,
  ],
  [
    'a code whose pattern was copied from the number above it',
    `<form><input placeholder="手机号" pattern="\\d{11}" k=phone><input type=number placeholder="请输入验证码" pattern="\\d{11}" k=sms-code><a>获取验证码</a><input type=password placeholder="设置密码" k=password></form>`,
  ],
  [
    'a number cut into three boxes, whatever each is called',
    `<form><p>Text receipt to</p>(<input type=tel name=area maxlength=3 k=phone>)<input type=tel name=exch maxlength=3 k=phone>-<input type=tel name=line maxlength=4 k=phone></form><form><p>Serial</p><input name=s1 maxlength=3><input name=s2 maxlength=3><input name=s3 maxlength=4></form>`,
  ],
  [
    'numbers of other countries shown in their place',
    `<form><input name=a placeholder="6 12 34 56 78" k=phone><input name=b placeholder="07700 900123" k=phone><input name=c placeholder="例）090-0000-0000" k=phone><input name=d placeholder="+49 (30) 123456" k=phone><input name=e placeholder="2026-12-01"><input name=f placeholder="1 234 567"></form>`,
  ],
  [
    'an icon named like a device',
    `<form><div><i class=i-phone></i><input name=mp k=phone></div><div><i class=fa-phone></i><input name=x1 k=phone></div></form>`,
  ],
  [
    'a keypad for amounts and for the last digits of something',
    `<form><label>贷款总额<input type=tel name=total></label><label>还款方式说明<input type=tel name=way></label><label>Amount<input type=tel name=amt></label><p>發票末三碼<input id=last3 type=tel maxlength=3></p></form>`,
  ],
  [
    'what a name must agree with',
    `<form><label>First name(s) as in passport *<input k=real-name></label><label>Passport number<input k=national-id></label></form>`,
  ],
  ['a box that says last that it searches', `<form><input placeholder="姓名/手机号搜索"></form>`],
];
