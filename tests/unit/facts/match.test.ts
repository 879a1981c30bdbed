import { expect, test } from 'vitest';
import { normalise } from '#facts/match.ts';

test.each([
  ['full-width letters and digits', 'ＰＨＯＮＥ　１２', 'phone 12'],
  ['characters nobody sees', '手\u200b机\u00ad号', '手机号'],
  ['what is said of a name', 'ZIP Code™ ℠', 'zip code'],
  ['the dot a Turkish capital leaves behind', 'İletişim', 'iletişim'],
  ['runs of white space', '  first \n\t name ', 'first name'],
])('spells %s one way', (_, text, spelling) => {
  expect(normalise(text)).toBe(spelling);
});
