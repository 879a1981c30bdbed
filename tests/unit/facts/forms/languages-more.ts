import type { Form } from './form.ts';

/** What is asked most, and a box that asks nothing personal, in the languages whose vocabularies are short. */
export const LANGUAGES_MORE: readonly Form[] = [
  [
    'bg',
    `<form lang=bg><label>Мобилен телефон<input k=phone></label><label>Име и фамилия<input k=real-name></label><label>Дата на раждане<input k=birth-date></label><label>ЕГН<input k=national-id></label><label>Адрес за доставка<input k=address></label><label>Код от SMS<input k=sms-code></label><label>Тема<input></label></form>`,
  ],
  [
    'bn',
    `<form lang=bn><label>মোবাইল নম্বর<input k=phone></label><label>পুরো নাম<input k=real-name></label><label>জন্ম তারিখ<input k=birth-date></label><label>জাতীয় পরিচয়পত্র নম্বর<input k=national-id></label><label>বর্তমান ঠিকানা<input k=address></label><label>যাচাইকরণ কোড<input k=sms-code></label><label>বিষয়<input></label></form>`,
  ],
  [
    'cs',
    `<form lang=cs><label>Telefonní číslo<input k=phone></label><label>Jméno a příjmení<input k=real-name></label><label>Datum narození<input k=birth-date></label><label>Rodné číslo<input k=national-id></label><label>Ulice a číslo<input k=address></label><label>SMS kód<input k=sms-code></label><label>Předmět<input></label></form>`,
  ],
  [
    'da',
    `<form lang=da><label>Telefonnummer<input k=phone></label><label>Fornavn<input k=real-name></label><label>Fødselsdato<input k=birth-date></label><label>CPR-nummer<input k=national-id></label><label>Vejnavn og nummer<input k=address></label><label>SMS-kode<input k=sms-code></label><label>Emne<input></label></form>`,
  ],
  [
    'el',
    `<form lang=el><label>Κινητό τηλέφωνο<input k=phone></label><label>Ονοματεπώνυμο<input k=real-name></label><label>Ημερομηνία γέννησης<input k=birth-date></label><label>Αριθμός ταυτότητας<input k=national-id></label><label>Διεύθυνση<input k=address></label><label>Κωδικός SMS<input k=sms-code></label><label>Θέμα<input></label></form>`,
  ],
  [
    'fa',
    `<form lang=fa><label>شماره موبایل<input k=phone></label><label>نام و نام خانوادگی<input k=real-name></label><label>تاریخ تولد<input k=birth-date></label><label>کد ملی<input k=national-id></label><label>آدرس پستی<input k=address></label><label>کد تایید<input k=sms-code></label><label>موضوع<input></label></form>`,
  ],
  [
    'fi',
    `<form lang=fi><label>Puhelinnumero<input k=phone></label><label>Etunimi<input k=real-name></label><label>Syntymäaika<input k=birth-date></label><label>Henkilötunnus<input k=national-id></label><label>Katuosoite<input k=address></label><label>Tekstiviestikoodi<input k=sms-code></label><label>Aihe<input></label></form>`,
  ],
  [
    'he',
    `<form lang=he><label>מספר טלפון<input k=phone></label><label>שם פרטי<input k=real-name></label><label>תאריך לידה<input k=birth-date></label><label>תעודת זהות<input k=national-id></label><label>כתובת מגורים<input k=address></label><label>קוד אימות<input k=sms-code></label><label>נושא<input></label></form>`,
  ],
  [
    'hr',
    `<form lang=hr><label>Broj telefona<input k=phone></label><label>Ime i prezime<input k=real-name></label><label>Datum rođenja<input k=birth-date></label><label>OIB<input k=national-id></label><label>Ulica i kućni broj<input k=address></label><label>SMS kod<input k=sms-code></label><label>Pretraga<input></label></form>`,
  ],
  [
    'hu',
    `<form lang=hu><label>Telefonszám<input k=phone></label><label>Teljes név<input k=real-name></label><label>Születési dátum<input k=birth-date></label><label>Személyi igazolvány szám<input k=national-id></label><label>Lakcím<input k=address></label><label>SMS kód<input k=sms-code></label><label>Tárgy<input></label></form>`,
  ],
  [
    'lt',
    `<form lang=lt><label>Telefono numeris<input k=phone></label><label>Vardas ir pavardė<input k=real-name></label><label>Gimimo data<input k=birth-date></label><label>Asmens kodas<input k=national-id></label><label>Adresas<input k=address></label><label>SMS kodas<input k=sms-code></label><label>Tema<input></label></form>`,
  ],
  [
    'ml',
    `<form lang=ml><label>മൊബൈൽ നമ്പർ<input k=phone></label><label>മുഴുവൻ പേര്<input k=real-name></label><label>ജനന തീയതി<input k=birth-date></label><label>ആധാർ നമ്പർ<input k=national-id></label><label>വിലാസം<input k=address></label><label>ഒടിപി<input k=sms-code></label><label>വിഷയം<input></label></form>`,
  ],
  [
    'ms',
    `<form lang=ms><label>Nombor telefon<input k=phone></label><label>Nama penuh<input k=real-name></label><label>Tarikh lahir<input k=birth-date></label><label>No. kad pengenalan<input k=national-id></label><label>Alamat rumah<input k=address></label><label>Kod OTP<input k=sms-code></label><label>Subjek<input></label></form>`,
  ],
  [
    'nb',
    `<form lang=nb><label>Telefonnummer<input k=phone></label><label>Etternavn<input k=real-name></label><label>Fødselsdato<input k=birth-date></label><label>Fødselsnummer<input k=national-id></label><label>Gateadresse<input k=address></label><label>SMS-kode<input k=sms-code></label><label>Emne<input></label></form>`,
  ],
  [
    'ro',
    `<form lang=ro><label>Număr de telefon<input k=phone></label><label>Nume și prenume<input k=real-name></label><label>Data nașterii<input k=birth-date></label><label>CNP<input k=national-id></label><label>Stradă<input k=address></label><label>Cod primit prin SMS<input k=sms-code></label><label>Subiect<input></label></form>`,
  ],
  [
    'sk',
    `<form lang=sk><label>Telefónne číslo<input k=phone></label><label>Priezvisko<input k=real-name></label><label>Dátum narodenia<input k=birth-date></label><label>Rodné číslo<input k=national-id></label><label>Ulica a číslo<input k=address></label><label>Overovací kód<input k=sms-code></label><label>Predmet<input></label></form>`,
  ],
  [
    'sv',
    `<form lang=sv><label>Mobilnummer<input k=phone></label><label>Efternamn<input k=real-name></label><label>Födelsedatum<input k=birth-date></label><label>Personnummer<input k=national-id></label><label>Gatuadress<input k=address></label><label>Verifieringskod<input k=sms-code></label><label>Ämne<input></label></form>`,
  ],
  [
    'ta',
    `<form lang=ta><label>கைபேசி எண்<input k=phone></label><label>முழு பெயர்<input k=real-name></label><label>பிறந்த தேதி<input k=birth-date></label><label>ஆதார் எண்<input k=national-id></label><label>முகவரி<input k=address></label><label>சரிபார்ப்பு குறியீடு<input k=sms-code></label><label>தேடல்<input></label></form>`,
  ],
  [
    'uk',
    `<form lang=uk><label>Номер телефону<input k=phone></label><label>Прізвище<input k=real-name></label><label>Дата народження<input k=birth-date></label><label>Ідентифікаційний код<input k=national-id></label><label>Адреса доставки<input k=address></label><label>Код із SMS<input k=sms-code></label><label>Тема<input></label></form>`,
  ],
];
