import type { Form } from './form.ts';

/** Forms as mainland form builders and their templates write them. */
export const ZH_PLATFORMS: readonly Form[] = [
  [
    'a numbered questionnaire whose question stands in its own block',
    `<form id=form1><div class="field ui-field-contain" id=div1 topic=1 type=1 req=1><div class="field-label"><span class=topicnumber>1.</span><div class=topichtml>您的姓名：</div><span class=req>*</span></div><div class="ui-input-text"><input type=text id=q1 name=q1 maxlength=20 k=real-name></div></div>
    <div class="field ui-field-contain" id=div2 topic=2 type=1 req=1><div class="field-label"><span class=topicnumber>2.</span><div class=topichtml>您的手机号码：</div><span class=req>*</span></div><div class="ui-input-text"><input type=tel id=q2 name=q2 verify="手机" k=phone></div></div>
    <div class="field ui-field-contain" id=div3 topic=3 type=3><div class="field-label"><span class=topicnumber>3.</span><div class=topichtml>您的性别：</div></div><div class=ui-controlgroup><div class=ui-radio><span class=jqradiowrapper><input type=radio name=q3 id=q3_1 value=1 k=gender><a class=jqradio href="javascript:;"></a></span><div class=label for=q3_1>男</div></div><div class=ui-radio><span class=jqradiowrapper><input type=radio name=q3 id=q3_2 value=2><a class=jqradio href="javascript:;"></a></span><div class=label for=q3_2>女</div></div></div></div>
    <div class="field ui-field-contain" id=div4 topic=4 type=2><div class="field-label"><span class=topicnumber>4.</span><div class=topichtml>您对我们的服务有什么建议？</div></div><textarea id=q4 name=q4></textarea></div></form>`,
  ],
  [
    'fields that bear numbers only',
    `<form class="published-form"><div class="field field-text-field required" data-api-code=field_1><div class=label-wrapper><label class=field-title for=field_1>姓名</label></div><div class=field-content><input id=field_1 name=field_1 type=text class=ant-input k=real-name></div></div>
    <div class="field field-mobile-field" data-api-code=field_2><div class=label-wrapper><label class=field-title>手机</label></div><div class=field-content><div class=ant-input-group><input name=field_2 type=text inputmode=tel class=ant-input k=phone></div><button type=button class=ant-btn>获取验证码</button></div></div>
    <div class="field field-verification" data-api-code=field_2_code><div class=field-content><input name=field_2_code type=text placeholder="短信验证码" k=sms-code></div></div>
    <div class="field field-address-field" data-api-code=field_3><div class=label-wrapper><label class=field-title>收货地址</label></div><div class=field-content><select name=field_3_p k=address><option>- 省/自治区/直辖市 -</option><option>北京</option></select><select name=field_3_c k=address><option>- 市 -</option></select><select name=field_3_d k=address><option>- 区/县 -</option></select><textarea name=field_3_street placeholder="详细地址" k=address></textarea></div></div></form>`,
  ],
  [
    'questions drawn by a script, each a block of its own',
    `<div class=question-list><section class="question question-type-text"><div class="question-head"><h2><span class=question-seq>01</span><div class="question-title">请留下您的联系方式，方便中奖后联系您</div><i class=question-required>*</i></h2></div><div class=question-body><textarea class="inputs-input" rows=1 placeholder="" k=phone></textarea></div></section>
    <section class="question question-type-text"><div class="question-head"><h2><span class=question-seq>02</span><div class="question-title">您所在的城市</div></h2></div><div class=question-body><input class="inputs-input" k=address></div></section>
    <section class="question question-type-text"><div class="question-head"><h2><span class=question-seq>03</span><div class="question-title">您最近一次购买我们产品是什么时候？</div></h2></div><div class=question-body><input class="inputs-input"></div></section></div>`,
  ],
  [
    'a base form with editable divs for answers',
    `<div class="form-content"><div class="bitable-form-item" data-field-id=fld1><div class="form-item-title"><span>姓名</span><span class=required-star>*</span></div><div class="form-item-editor"><div class="text-editor" contenteditable=true role=textbox k=real-name></div></div></div>
    <div class="bitable-form-item" data-field-id=fld2><div class="form-item-title"><span>电话</span></div><div class="form-item-editor"><div class="ud__input"><input class="ud__native-input" placeholder="请输入内容" k=phone></div></div></div>
    <div class="bitable-form-item" data-field-id=fld3><div class="form-item-title"><span>期望解决的问题</span></div><div class="form-item-editor"><div class="text-editor" contenteditable=true role=textbox></div></div></div></div>`,
  ],
  [
    'a spreadsheet form in which every box says the same',
    `<div class=ks-form><div class=ks-question><div class=title><span>1</span><p>您的真实姓名</p><em>*</em></div><div class=answer><input placeholder="请输入" k=real-name></div></div>
    <div class=ks-question><div class=title><span>2</span><p>身份证号码</p><em>*</em></div><div class=answer><input placeholder="请输入" k=national-id></div></div>
    <div class=ks-question><div class=title><span>3</span><p>联系电话</p><em>*</em></div><div class=answer><input placeholder="请输入" k=phone></div></div>
    <div class=ks-question><div class=title><span>4</span><p>紧急联系人电话</p></div><div class=answer><input placeholder="请输入" k=phone></div></div>
    <div class=ks-question><div class=title><span>5</span><p>T恤尺码</p></div><div class=answer><input placeholder="请输入"></div></div></div>`,
  ],
  [
    'a lead magnet whose form is a customer file',
    `<form class="mk_form"><div class="fbc_dv"><div class="fbi_lb">称呼<span>*</span></div><div class="fbi_ct"><input type=text class=fbi_input k=real-name></div></div><div class="fbc_dv"><div class="fbi_lb">手机<span>*</span></div><div class="fbi_ct"><input type=text class=fbi_input maxlength=11 k=phone></div></div><div class="fbc_dv"><div class="fbi_lb">微信</div><div class="fbi_ct"><input type=text class=fbi_input k=wechat></div></div><div class="fbc_dv"><div class="fbi_lb">公司 / 机构</div><div class="fbi_ct"><input type=text class=fbi_input k=company></div></div><div class="fbc_dv"><div class="fbi_lb">咨询内容</div><div class="fbi_ct"><textarea class=fbi_input></textarea></div></div><a class="submit_btn">提交</a></form>`,
  ],
  [
    'an old survey table with the question in the row above',
    `<form name=vote><table><tr><td colspan=2>一、您的姓名</td></tr><tr><td colspan=2><input type=text name=a1 size=20 k=real-name></td></tr><tr><td colspan=2>二、您的年龄</td></tr><tr><td colspan=2><input type=radio name=a2 value=1 k=age>20岁以下 <input type=radio name=a2 value=2>20-30岁 <input type=radio name=a2 value=3>30岁以上</td></tr><tr><td colspan=2>三、您的联系电话（抽奖用）</td></tr><tr><td colspan=2><input type=text name=a3 size=20 k=phone></td></tr><tr><td colspan=2>四、您喜欢的栏目</td></tr><tr><td colspan=2><input type=checkbox name=a4>新闻 <input type=checkbox name=a4>体育</td></tr></table></form>`,
  ],
  [
    'a sign-up sheet with fields in two columns of a definition list',
    `<form><dl class=apply><dt><em>*</em>学员姓名</dt><dd><input name=p1 k=real-name></dd><dt><em>*</em>家长手机</dt><dd><input name=p2 k=phone></dd><dt>就读年级</dt><dd><select name=p3><option>一年级</option><option>二年级</option></select></dd><dt>意向校区</dt><dd><select name=p4><option>中关村校区</option><option>望京校区</option></select></dd></dl><button>立即预约试听</button></form>`,
  ],
  [
    'a vote page that asks the voter in a dialog',
    `<div class=vote-list><div class=item><p>12号 张小明</p><a class=btn-vote>投票</a></div></div><div class=dialog style="display:none"><div class=dialog-hd>请填写信息后投票</div><div class=dialog-bd><p><input type=text placeholder="姓名" id=voter k=real-name></p><p><input type=number pattern="[0-9]*" placeholder="手机号" id=voterTel k=phone></p><p><input type=text placeholder="验证码" id=vcode k=sms-code><a class=getcode>获取验证码</a></p></div></div><div class=search><input placeholder="输入编号或姓名搜索选手"><a>搜索</a></div>`,
  ],
  [
    'a claim of a prize with colon labels in one paragraph',
    `<div class=pop><h3>恭喜您获得一等奖！</h3><p>请填写您的领奖信息</p><p>姓 名：<input id=lj_name k=real-name></p><p>电 话：<input id=lj_tel k=phone></p><p>地 址：<input id=lj_addr k=address></p><p>留 言：<input id=lj_msg></p><a href="javascript:tijiao()">提交</a></div>`,
  ],
];
