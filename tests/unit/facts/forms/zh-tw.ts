import type { Form } from './form.ts';

/** Taiwan and Hong Kong. */
export const ZH_TW: readonly Form[] = [
  [
    'a membership',
    `<form><div class=form-group><label>會員姓名<span class=text-danger>*</span></label><input class=form-control k=real-name></div><div class=form-group><label>行動電話</label><input class=form-control placeholder="09XXXXXXXX" k=phone></div><div class=form-group><label>市內電話</label><input size=3 placeholder="區碼" k=phone><input placeholder="電話" k=phone><input size=4 placeholder="分機"></div><div class=form-group><label>身分證字號</label><input class=form-control maxlength=10 k=national-id></div><div class=form-group><label>西元出生年月日</label><input class=form-control k=birth-date></div><div class=form-group><label>通訊地址</label><select k=address><option>縣市</option><option>台北市</option></select><select k=address><option>鄉鎮市區</option></select><input class=form-control k=address></div></form>`,
  ],
  [
    'a lottery entry with an invoice',
    `<form><ul><li>發票號碼 <input maxlength=10></li><li>發票日期 <input type=date></li><li>隨機碼 <input maxlength=4></li><li>姓名 <input k=real-name></li><li>手機 <input k=phone></li><li>E-mail <input k=email></li><li>收件地址 <input k=address></li></ul></form>`,
  ],
  [
    'a course',
    `<form><table><tr><td>* 學生姓名</td><td><input k=real-name></td></tr><tr><td>* 就讀學校</td><td><input></td></tr><tr><td>* 家長姓名</td><td><input k=real-name></td></tr><tr><td>* 聯絡電話</td><td><input k=phone></td></tr><tr><td>LINE ID</td><td><input></td></tr><tr><td>方便聯絡時間</td><td><select><option>上午</option><option>下午</option></select></td></tr></table></form>`,
  ],
  [
    'a loan',
    `<form><input placeholder="您的大名" k=real-name><input placeholder="聯絡手機" k=phone><select><option>請選擇貸款需求</option><option>信用貸款</option></select><input placeholder="需求金額(萬)"><select k=address><option>居住縣市</option><option>台北市</option></select><select><option>方便聯繫時段</option></select></form>`,
  ],
  [
    'a log-in by code',
    `<form><label>手機號碼<input type=tel k=phone></label><label>簡訊驗證碼<input k=sms-code></label><button type=button>取得驗證碼</button><label>圖形驗證碼<input><img src=/captcha.png></label></form>`,
  ],
  [
    'an order without a member',
    `<form><h4>訂購人資料</h4><p>姓名<input k=real-name></p><p>電話<input k=phone></p><h4>收件人資料</h4><label><input type=checkbox> 同訂購人</label><p>姓名<input k=real-name></p><p>電話<input k=phone></p><p>郵遞區號<input size=5 k=address></p><p>地址<input k=address></p><h4>發票</h4><p>統一編號<input maxlength=8></p><p>手機條碼載具<input placeholder="/ABC1234"></p><p>買受人<input k=company|real-name></p></form>`,
  ],
  [
    'a Hong Kong booking',
    `<form><div><label>稱謂</label><select k=real-name|gender><option>先生</option><option>女士</option></select></div><div><label>英文姓氏</label><input k=real-name></div><div><label>英文名字</label><input k=real-name></div><div><label>流動電話號碼</label><select><option>+852</option><option>+853</option></select><input k=phone></div><div><label>香港身份證號碼（英文字母及首4位數字）</label><input k=national-id></div><div><label>電郵</label><input k=email></div><div><label>人數</label><select><option>1</option><option>2</option></select></div></form>`,
  ],
  [
    'a clinic',
    `<form><p>病歷號碼 <input></p><p>身分證字號/居留證號 <input k=national-id></p><p>生日(民國) <select k=birth-date><option>40</option><option>41</option><option>42</option></select>年 <select k=birth-date><option>1</option><option>2</option><option>3</option></select>月 <select k=birth-date><option>1</option><option>2</option><option>3</option></select>日</p><p>驗證碼 <input size=4><img src=code.aspx></p></form>`,
  ],
  [
    'nothing personal',
    `<form><label>手機型號<input></label><label>訂單編號<input></label><label>折扣碼<input></label><label>統一編號<input></label><label>搜尋商品<input></label><label>發票載具<input></label><label>意見回饋<textarea></textarea></label><label>數量<input type=number></label><label>驗證碼<input><img src=validate.php></label></form>`,
  ],
  [
    'a questionnaire of questions far from their boxes',
    `<div class=q><div class=q-title><span>Q1</span>請問您的大名？<small>必填</small></div><div class=q-body><input placeholder="請輸入文字" k=real-name></div></div><div class=q><div class=q-title><span>Q2</span>請留下您的手機號碼，以便寄送簡訊兌換券</div><div class=q-body><input placeholder="請輸入文字" k=phone></div></div><div class=q><div class=q-title><span>Q3</span>請問您多久換一次手機？</div><div class=q-body><input placeholder="請輸入文字"></div></div></div>`,
  ],
];
