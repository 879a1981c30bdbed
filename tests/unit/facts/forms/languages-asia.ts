import type { Form } from './form.ts';

/** The first seven kinds and what is easily taken for them, in other languages of Asia. */
export const LANGUAGES_ASIA: readonly Form[] = [
  [
    'ja',
    `<form lang=ja><dl><dt>お名前 必須</dt><dd><input placeholder="山田 太郎" k=real-name></dd><dt>フリガナ</dt><dd><input k=real-name></dd><dt>電話番号</dt><dd><input k=phone></dd><dt>携帯電話</dt><dd><input size=4 maxlength=4 k=phone>-<input size=4 maxlength=4 k=phone>-<input size=4 maxlength=4 k=phone></dd><dt>生年月日</dt><dd><input k=birth-date></dd><dt>マイナンバー</dt><dd><input k=national-id></dd><dt>郵便番号</dt><dd><input k=address></dd><dt>都道府県</dt><dd><select k=address><option>選択してください</option><option>北海道</option></select></dd><dt>市区町村・番地</dt><dd><input k=address></dd><dt>認証コード（SMS）</dt><dd><input k=sms-code></dd><dt>本人確認書類（表面）</dt><dd><input type=file k=id-photo></dd><dt>件名</dt><dd><input></dd><dt>お問い合わせ内容</dt><dd><textarea></textarea></dd><dt>注文番号</dt><dd><input></dd><dt>クーポンコード</dt><dd><input></dd><dt>携帯電話の機種</dt><dd><input></dd></dl></form>`,
  ],
  [
    'ko',
    `<form lang=ko><table><tr><th>이름</th><td><input k=real-name></td></tr><tr><th>성명</th><td><input k=real-name></td></tr><tr><th>휴대폰</th><td><select k=phone><option>010</option><option>011</option></select>-<input maxlength=4 k=phone>-<input maxlength=4 k=phone></td></tr><tr><th>연락처</th><td><input k=phone></td></tr><tr><th>생년월일</th><td><input placeholder="YYMMDD" k=birth-date></td></tr><tr><th>주민등록번호</th><td><input maxlength=6 k=national-id>-<input type=password maxlength=7 k=national-id></td></tr><tr><th>주소</th><td><input placeholder="우편번호" k=address><input placeholder="상세주소" k=address></td></tr><tr><th>인증번호</th><td><input k=sms-code><button type=button>인증번호 받기</button></td></tr><tr><th>신분증 사진</th><td><input type=file k=id-photo></td></tr><tr><th>제목</th><td><input></td></tr><tr><th>문의내용</th><td><textarea></textarea></td></tr><tr><th>주문번호</th><td><input></td></tr><tr><th>쿠폰번호</th><td><input></td></tr><tr><th>휴대폰 기종</th><td><input></td></tr></table></form>`,
  ],
  [
    'vi',
    `<form lang=vi><label>Họ và tên<input k=real-name></label><label>Số điện thoại<input k=phone></label><label>SĐT<input k=phone></label><label>Ngày sinh<input k=birth-date></label><label>Số CCCD/CMND<input k=national-id></label><label>Địa chỉ<input k=address></label><label>Tỉnh/Thành phố<select k=address><option>Hà Nội</option></select></label><label>Quận/Huyện<select k=address><option>Ba Đình</option></select></label><label>Mã OTP<input k=sms-code></label><label>Ảnh CCCD mặt trước<input type=file k=id-photo></label><label>Tiêu đề<input></label><label>Nội dung<textarea></textarea></label><label>Mã đơn hàng<input></label><label>Mã giảm giá<input></label><label>Mẫu điện thoại<input></label></form>`,
  ],
  [
    'th',
    `<form lang=th><label>ชื่อ-นามสกุล<input k=real-name></label><label>ชื่อจริง<input k=real-name></label><label>เบอร์โทรศัพท์<input k=phone></label><label>เบอร์มือถือ<input k=phone></label><label>วันเดือนปีเกิด<input k=birth-date></label><label>เลขบัตรประจำตัวประชาชน<input k=national-id></label><label>ที่อยู่<input k=address></label><label>รหัสไปรษณีย์<input k=address></label><label>จังหวัด<input k=address></label><label>รหัส OTP<input k=sms-code></label><label>รูปถ่ายบัตรประชาชน<input type=file k=id-photo></label><label>หัวข้อ<input></label><label>ข้อความ<textarea></textarea></label><label>หมายเลขคำสั่งซื้อ<input></label><label>โค้ดส่วนลด<input></label><label>รุ่นโทรศัพท์<input></label></form>`,
  ],
  [
    'id',
    `<form lang=id><label>Nama Lengkap<input k=real-name></label><label>Nomor HP<input k=phone></label><label>No. Telepon<input k=phone></label><label>Nomor WhatsApp<input k=phone></label><label>Tanggal Lahir<input k=birth-date></label><label>NIK<input k=national-id></label><label>Nomor KTP<input k=national-id></label><label>Alamat Lengkap<input k=address></label><label>Kode Pos<input k=address></label><label>Kota/Kabupaten<input k=address></label><label>Kode OTP<input k=sms-code></label><label>Foto KTP<input type=file k=id-photo></label><label>Subjek<input></label><label>Pesan<textarea></textarea></label><label>Nomor pesanan<input></label><label>Kode promo<input></label><label>Tipe HP<input></label></form>`,
  ],
  [
    'hi',
    `<form lang=hi><label>पूरा नाम<input k=real-name></label><label>मोबाइल नंबर<input k=phone></label><label>फ़ोन नंबर<input k=phone></label><label>जन्म तिथि<input k=birth-date></label><label>आधार नंबर<input k=national-id></label><label>पता<input k=address></label><label>पिन कोड<input k=address></label><label>शहर<input k=address></label><label>ओटीपी दर्ज करें<input k=sms-code></label><label>आधार कार्ड की फोटो<input type=file k=id-photo></label><label>विषय<input></label><label>संदेश<textarea></textarea></label><label>ऑर्डर नंबर<input></label><label>कूपन कोड<input></label></form>`,
  ],
  [
    'ar',
    `<form lang=ar dir=rtl><label>الاسم الكامل<input k=real-name></label><label>رقم الجوال<input k=phone></label><label>رقم الهاتف<input k=phone></label><label>تاريخ الميلاد<input k=birth-date></label><label>رقم الهوية الوطنية<input k=national-id></label><label>رقم جواز السفر<input k=national-id></label><label>العنوان<input k=address></label><label>المدينة<input k=address></label><label>الرمز البريدي<input k=address></label><label>رمز التحقق<input k=sms-code></label><label>صورة الهوية<input type=file k=id-photo></label><label>الموضوع<input></label><label>الرسالة<textarea></textarea></label><label>رقم الطلب<input></label><label>كود الخصم<input></label></form>`,
  ],
  [
    'tr',
    `<form lang=tr><label>Adınız Soyadınız<input k=real-name></label><label>Cep Telefonu<input k=phone></label><label>Telefon Numarası<input k=phone></label><label>Doğum Tarihi<input k=birth-date></label><label>T.C. Kimlik No<input k=national-id></label><label>Adres<input k=address></label><label>Posta Kodu<input k=address></label><label>İl<input k=address></label><label>İlçe<input k=address></label><label>SMS Doğrulama Kodu<input k=sms-code></label><label>Kimlik Fotoğrafı<input type=file k=id-photo></label><label>Konu<input></label><label>Mesajınız<textarea></textarea></label><label>Sipariş Numarası<input></label><label>İndirim Kodu<input></label><label>Telefon Modeli<input></label></form>`,
  ],
];
