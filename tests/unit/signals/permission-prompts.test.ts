import { expect, test } from 'vitest';
import signal from '#signals/permission-prompts.ts';
import { cue, page, phone } from '../../support/facts.ts';

const wants = (what: string) => ({ cues: [cue(`wants-${what}`, what)] });

test.each([
  ['speaks of the address book wherever it is wanted', page('checkout', [phone()], wants('contacts.select')), 1],
  ['speaks of the place where a draw wants it', page('lottery', [phone()], wants('geolocation')), 0.5],
  ['speaks softly of notes', page('lottery', [phone()], wants('Notification.requestPermission')), 0.3],
  ['is silent where something is to be brought', page('checkout', [phone()], wants('geolocation')), undefined],
  ['is silent where nothing of the kind is wanted', page('lottery', [phone()]), undefined],
])('%s', (_, facts, strength) => {
  expect(signal.check(facts)?.strength).toBe(strength);
});
