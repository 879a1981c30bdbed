import type { Form } from './form.ts';

/** More pages of the mainland, written after the finder was last changed. */
export const ZH_MORE: readonly Form[] = [
  [
    'a lottery wheel',
    `<div class=turntable><img src=wheel.png></div><div class=mask><div class=win-form><p class=tit>恭喜抽中 iPhone！</p><div class=line><span>收货人：</span><input type=text class=name k=real-name></div><div class=line><span>手机号：</span><input type=text class=mobile k=phone></div><div class=line><span>省市区：</span><select class=p k=address><option>请选择</option><option>北京市</option><option>天津市</option></select><select class=c k=address><option>请选择</option></select></div><div class=line><span>详细地址：</span><textarea class=addr k=address></textarea></div><a class=sub>确认提交</a></div></div>`,
  ],
  [
    'a bargain in a message app',
    `<div class=kan><p>小王邀你砍一刀</p><input class=inp type=tel placeholder="请输入手机号帮TA砍价" k=phone><div class=yzm><input class=inp type=number placeholder="请输入验证码" k=sms-code><span class=send>发送验证码</span></div><button>立即砍价</button></div>`,
  ],
  [
    'free trial lessons',
    `<form class=layer-form><div class=row><i class="iconfont icon-xingming"></i><input placeholder="孩子姓名" k=real-name></div><div class=row><i class="iconfont icon-shouji"></i><input placeholder="家长手机号" k=phone></div><div class=row><i class="iconfont icon-nianji"></i><select><option>选择年级</option><option>初一</option></select></div><div class=row><input placeholder="图形验证码"><img class=codeimg src="/verify?w=80"></div><div class=row><input placeholder="短信验证码" k=sms-code><a>获取短信验证码</a></div></form>`,
  ],
  [
    'a real-estate viewing',
    `<div class=kf><h4>预约看房</h4><label>您的姓名</label><input k=real-name><label>联系电话</label><input k=phone><label>看房时间</label><input type=date><label>意向户型</label><select><option>三居</option></select><label>购房预算（万）</label><input></div>`,
  ],
  [
    'a used car to sell',
    `<form><div class=cell><div class=l>车辆品牌</div><div class=r><input readonly placeholder="请选择品牌车系"></div></div><div class=cell><div class=l>上牌城市</div><div class=r><input readonly placeholder="请选择城市" k=address></div></div><div class=cell><div class=l>上牌时间</div><div class=r><input readonly placeholder="请选择"></div></div><div class=cell><div class=l>行驶里程</div><div class=r><input placeholder="万公里"></div></div><div class=cell><div class=l>联系方式</div><div class=r><input type=tel placeholder="评估师将与您联系" k=phone></div></div></form>`,
  ],
  [
    'a quick loan by credit',
    `<form><p><label>姓名</label><input name=userName placeholder="请输入真实姓名" k=real-name></p><p><label>身份证</label><input name=userIdcard placeholder="请输入身份证号码" k=national-id></p><p><label>手机号</label><input name=userMobile placeholder="请输入实名手机号" k=phone></p><p><label>服务密码</label><input type=password placeholder="运营商服务密码" k=password></p><p><label>芝麻分</label><select><option>600以下</option><option>600-650</option></select></p><p><label>紧急联系人姓名</label><input k=real-name></p><p><label>与联系人关系</label><select><option>父母</option><option>配偶</option></select></p><p><label>紧急联系人手机</label><input k=phone></p><p><label>单位名称</label><input k=company></p><p><label>单位电话</label><input k=phone></p></form>`,
  ],
  [
    'signing up for a run',
    `<form><table><tr><td class=t>参赛组别</td><td><select><option>全程</option><option>半程</option></select></td></tr><tr><td class=t>中文姓名</td><td><input k=real-name></td></tr><tr><td class=t>证件类型</td><td><select><option>身份证</option><option>护照</option></select></td></tr><tr><td class=t>证件号码</td><td><input k=national-id></td></tr><tr><td class=t>血型</td><td><select><option>A</option><option>B</option></select></td></tr><tr><td class=t>衣服尺码</td><td><select><option>M</option></select></td></tr><tr><td class=t>紧急联系人</td><td><input k=real-name></td></tr><tr><td class=t>紧急联系人电话</td><td><input k=phone></td></tr><tr><td class=t>电子邮箱</td><td><input k=email></td></tr></table></form>`,
  ],
  [
    'an old forum',
    `<form name=register><p>用户名 <input name=username k=username> *3-15个字符</p><p>密码 <input type=password name=password k=password></p><p>确认密码 <input type=password name=password2 k=password></p><p>Email <input name=email k=email></p><p>QQ <input name=qq k=qq></p><p>验证问答 <input name=secanswer></p><p>验证码 <input name=seccodeverify size=4> <img src="seccode.php"></p></form>`,
  ],
  [
    'a membership card',
    `<ul class=vip><li><em>姓名</em><input id=mem_name k=real-name></li><li><em>生日</em><input id=mem_birth readonly placeholder="请选择生日" k=birth-date></li><li><em>性别</em><span><input type=radio name=mem_sex k=gender> 男 <input type=radio name=mem_sex> 女</span></li><li><em>手机</em><input id=mem_tel k=phone></li><li><em>会员卡号</em><input id=mem_no placeholder="老会员填写" k=-|username></li></ul>`,
  ],
  [
    'a complaint',
    `<form><div class=ly><b>留言主题</b><input></div><div class=ly><b>留言类型</b><select><option>投诉</option><option>建议</option></select></div><div class=ly><b>您的姓名</b><input k=real-name></div><div class=ly><b>联系电话</b><input k=phone></div><div class=ly><b>电子邮件</b><input k=email></div><div class=ly><b>留言内容</b><textarea></textarea></div><div class=ly><b>验证码</b><input><img src=yzm.asp></div></form>`,
  ],
  [
    'a picker drawn without any box',
    `<div class="weui-cells"><a class="weui-cell weui-cell_access"><div class="weui-cell__bd">所在地区</div><div class="weui-cell__ft">请选择</div></a><div class="am-list-item"><div class="am-list-content">出生日期</div><div class="am-list-extra">请选择</div></div><div class="picker-row"><span>活动场次</span><span class="picker-value">请选择</span></div><div class=weui-cell><div class=weui-cell__hd>手机</div><div class=weui-cell__bd><input class=weui-input k=phone></div></div></div>`
      .replace('class="weui-cell__ft"', 'class="weui-cell__ft" k=address')
      .replace('class="am-list-extra"', 'class="am-list-extra" k=birth-date'),
  ],
  [
    'a headhunter',
    `<form><input placeholder="姓名/Name" k=real-name><input placeholder="手机/Mobile" k=phone><input placeholder="邮箱/Email" k=email><input placeholder="目前公司/Current company" k=company><input placeholder="目前职位/Title"><input placeholder="期望城市/City" k=address|-><label>上传简历<input type=file></label></form>`,
  ],
  [
    'an identity check in a wallet',
    `<div class=kyc><div class=item><p>真实姓名</p><input placeholder="请与身份证保持一致" k=real-name></div><div class=item><p>证件号码</p><input placeholder="请输入18位证件号码" k=national-id></div><div class=up><input type=file accept="image/*" k=id-photo><p>点击上传人像面</p></div><div class=up><input type=file accept="image/*" k=id-photo><p>点击上传国徽面</p></div></div>`,
  ],
  [
    'a parcel that is to be claimed',
    `<form><p>您的包裹地址不详，请更新</p><input placeholder="全名" k=real-name><input placeholder="街道地址" k=address><input placeholder="城市" k=address><input placeholder="邮政编码" k=address><input placeholder="电话号码" k=phone><button>继续</button></form>`,
  ],
  [
    'a site that searches people',
    `<form><input placeholder="请输入姓名/手机号/身份证号搜索"><button>搜索</button></form>`,
  ],
  [
    'a shop login',
    `<form><input placeholder="请输入手机号码或邮箱" k=phone|email|username><input type=password placeholder="请输入登录密码" k=password><label><input type=checkbox>记住密码</label></form>`,
  ],
  [
    'whosever telephone and wherever an address',
    `<form><p>外卖地址<input name=userName k=address></p><p>班主任电话<input name=title k=phone></p><p>居留證號/護照號碼<input k=national-id></p></form>`,
  ],
  [
    'names and addresses of things',
    `<form><p>店铺名字<input></p><p>宠物姓名<input></p><p>提币地址<input></p><p>推流地址<input></p><p>路由器地址<input></p></form>`,
  ],
];
