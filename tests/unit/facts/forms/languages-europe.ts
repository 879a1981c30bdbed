import type { Form } from './form.ts';

/** The first seven kinds and what is easily taken for them, in the languages of Europe. */
export const LANGUAGES_EUROPE: readonly Form[] = [
  [
    'de',
    `<form lang=de><label>Vor- und Nachname*<input k=real-name></label><label>Telefonnummer<input k=phone></label><label>Rückrufnummer<input k=phone></label><label>Handy<input k=phone></label><label>Geburtsdatum<input placeholder="TT.MM.JJJJ" k=birth-date></label><label>Personalausweisnummer<input k=national-id></label><label>Straße und Hausnummer<input k=address></label><label>PLZ<input k=address></label><label>Ort<input k=address></label><label>SMS-Code<input k=sms-code></label><label>Personalausweis (Vorderseite) hochladen<input type=file k=id-photo></label><label>Betreff<input></label><label>Ihre Nachricht<textarea></textarea></label><label>Kundennummer auf der Rechnung<input k=-|username></label><label>Sendungsnummer<input></label><label>Gutscheincode<input></label><label>Handymodell<input></label></form>`,
  ],
  [
    'fr',
    `<form lang=fr><label>Nom<input k=real-name></label><label>Prénom<input k=real-name></label><label>Numéro de téléphone<input k=phone></label><label>Portable<input k=phone></label><label>Date de naissance<input k=birth-date></label><label>Numéro de carte d'identité<input k=national-id></label><label>Numéro de sécurité sociale<input k=national-id></label><label>Adresse postale<input k=address></label><label>Code postal<input k=address></label><label>Ville<input k=address></label><label>Code reçu par SMS<input k=sms-code></label><label>Pièce d'identité (recto)<input type=file k=id-photo></label><label>Objet de la demande<input></label><label>Votre message<textarea></textarea></label><label>Numéro de commande<input></label><label>Code promo<input></label><label>Modèle de téléphone<input></label></form>`,
  ],
  [
    'es',
    `<form lang=es><label>Nombre y apellidos<input k=real-name></label><label>Teléfono móvil<input k=phone></label><label>Celular<input k=phone></label><label>Fecha de nacimiento<input k=birth-date></label><label>DNI / NIE<input k=national-id></label><label>Dirección<input k=address></label><label>Código postal<input k=address></label><label>Ciudad<input k=address></label><label>Código de verificación SMS<input k=sms-code></label><label>Foto del DNI (anverso)<input type=file k=id-photo></label><label>Asunto<input></label><label>Mensaje<textarea></textarea></label><label>Número de pedido<input></label><label>Código de descuento<input></label><label>Modelo de móvil<input></label></form>`,
  ],
  [
    'pt',
    `<form lang=pt><label>Nome completo<input k=real-name></label><label>Telefone<input k=phone></label><label>Celular com DDD<input k=phone></label><label>Data de nascimento<input k=birth-date></label><label>CPF<input k=national-id></label><label>Endereço<input k=address></label><label>CEP<input k=address></label><label>Cidade<input k=address></label><label>Código recebido por SMS<input k=sms-code></label><label>Foto do RG (frente)<input type=file k=id-photo></label><label>Assunto<input></label><label>Mensagem<textarea></textarea></label><label>Número do pedido<input></label><label>Cupom<input></label><label>Modelo do celular<input></label></form>`,
  ],
  [
    'it',
    `<form lang=it><label>Nome<input k=real-name></label><label>Cognome<input k=real-name></label><label>Cellulare<input k=phone></label><label>Numero di telefono<input k=phone></label><label>Data di nascita<input k=birth-date></label><label>Codice fiscale<input k=national-id></label><label>Indirizzo<input k=address></label><label>CAP<input k=address></label><label>Città<input k=address></label><label>Codice SMS<input k=sms-code></label><label>Carta d'identità (fronte)<input type=file k=id-photo></label><label>Oggetto<input></label><label>Messaggio<textarea></textarea></label><label>Numero d'ordine<input></label><label>Codice sconto<input></label><label>Modello di telefono<input></label></form>`,
  ],
  [
    'ru',
    `<form lang=ru><label>ФИО<input k=real-name></label><label>Ваше имя<input k=real-name></label><label>Номер телефона<input k=phone></label><label>Мобильный телефон<input k=phone></label><label>Дата рождения<input k=birth-date></label><label>Серия и номер паспорта<input k=national-id></label><label>СНИЛС<input k=national-id></label><label>Адрес доставки<input k=address></label><label>Индекс<input k=address></label><label>Город<input k=address></label><label>Код из СМС<input k=sms-code></label><label>Фото паспорта<input type=file k=id-photo></label><label>Тема<input></label><label>Сообщение<textarea></textarea></label><label>Номер заказа<input></label><label>Промокод<input></label><label>Модель телефона<input></label></form>`,
  ],
  [
    'nl',
    `<form lang=nl><label>Voornaam<input k=real-name></label><label>Achternaam<input k=real-name></label><label>Telefoonnummer<input k=phone></label><label>Mobiel nummer<input k=phone></label><label>Geboortedatum<input k=birth-date></label><label>BSN<input k=national-id></label><label>Straatnaam<input k=address></label><label>Postcode<input k=address></label><label>Woonplaats<input k=address></label><label>Sms-code<input k=sms-code></label><label>Kopie identiteitsbewijs<input type=file k=id-photo></label><label>Onderwerp<input></label><label>Bericht<textarea></textarea></label><label>Bestelnummer<input></label><label>Kortingscode<input></label><label>Telefoonmodel<input></label></form>`,
  ],
  [
    'pl',
    `<form lang=pl><label>Imię<input k=real-name></label><label>Nazwisko<input k=real-name></label><label>Numer telefonu<input k=phone></label><label>Telefon komórkowy<input k=phone></label><label>Data urodzenia<input k=birth-date></label><label>PESEL<input k=national-id></label><label>Ulica<input k=address></label><label>Kod pocztowy<input k=address></label><label>Miasto<input k=address></label><label>Kod SMS<input k=sms-code></label><label>Zdjęcie dowodu osobistego<input type=file k=id-photo></label><label>Temat<input></label><label>Wiadomość<textarea></textarea></label><label>Numer zamówienia<input></label><label>Kod rabatowy<input></label><label>Model telefonu<input></label></form>`,
  ],
  [
    'typed without accents',
    `<form lang=es><label>Telefono movil<input k=phone></label><label>Direccion<input k=address></label><label>Poblacion<input k=address></label><label>Codigo postal<input k=address></label><label>Numero de pedido<input></label></form><form lang=fr><label>Prenom<input k=real-name></label><label>Numero de telephone<input k=phone></label><label>Modele de telephone<input></label></form><form lang=vi><label>Số điện thoại<input k=phone></label><label>Ten<input></label></form>`,
  ],
];
