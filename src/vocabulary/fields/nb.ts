import type { FieldVocabulary } from '#contract/vocabulary.ts';

export default {
  lang: 'nb',
  spaced: true,
  fields: {
    phone: {
      say: [
        'telefon',
        'telefonnummer',
        'tlf',
        'mobil',
        'mobilnummer',
        'mobiltelefon',
        'ditt telefonnummer',
        'kontaktnummer',
        'mobilnr',
      ],
      not: ['telefonmodell', 'mobilmodell'],
    },
    'sms-code': {
      say: ['sms-kode', 'kode fra sms', 'engangskode', 'engangspassord', 'bekreftelseskode', 'verifiseringskode'],
    },
    'national-id': { say: ['fødselsnummer', 'personnummer', 'd-nummer', 'passnummer', 'id-nummer', 'førerkortnummer'] },
    'id-photo': {
      say: ['kopi av pass', 'bilde av pass', 'bilde av legitimasjon', 'kopi av legitimasjon', 'bilde av førerkort'],
    },
    'real-name': {
      say: ['navn', 'fornavn', 'etternavn', 'for og etternavn', 'fullt navn', 'ditt navn', 'kontaktperson', 'mottaker'],
    },
    'birth-date': { say: ['fødselsdato', 'fødselsdag', 'fødselsår'] },
    address: {
      say: [
        'adresse',
        'gateadresse',
        'postadresse',
        'gatenavn',
        'husnummer',
        'postnummer',
        'postnr',
        'poststed',
        'bosted',
        'leveringsadresse',
      ],
    },
    email: { say: ['e-post', 'e-postadresse', 'epost', 'epostadresse', 'din e-post'] },
    'bank-card': { say: ['kortnummer', 'kontonummer', 'kortholder', 'utløpsdato', 'navn på kortet', 'sikkerhetskode'] },
    company: { say: ['bedrift', 'firmanavn', 'bedriftsnavn', 'selskap'] },
    username: { say: ['brukernavn', 'bruker-id', 'kundenummer'] },
    password: { say: ['passord', 'nytt passord', 'bekreft passord', 'gjenta passord'] },
  },
  context: {
    none: [
      'søk',
      'søkeord',
      'emne',
      'melding',
      'din melding',
      'kommentar',
      'merknad',
      'antall',
      'beløp',
      'rabattkode',
      'ordrenummer',
      'beskrivelse',
      'produktnavn',
    ],
    code: ['kode'],
    send: ['send kode', 'send sms-kode'],
    date: ['måned', 'år'],
    filler: ['skriv inn', 'angi', 'fyll inn', 'vennligst', 'velg'],
  },
  marks: { required: ['påkrevd', 'obligatorisk', 'må fylles ut'], optional: ['valgfritt', 'valgfri', 'frivillig'] },
} satisfies FieldVocabulary;
