import type { Facts, Field } from '#contract/facts.ts';
import type { FieldKind } from '#contract/kinds.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { findConsent } from './consent.ts';
import { mentions } from './page/mentions.ts';

/** Purposes that want the visitor's own data: words of these outweigh those of an admin panel. */
const WANTS_VISITOR = new Set(['vote', 'bargain', 'lottery', 'lead-form', 'loan', 'survey', 'recruitment', 'booking']);
/** What is said to the one who is to fill in: nobody presses, rewards or frightens a clerk. */
const SAID_TO_VISITOR = new Set([
  'will-call',
  'countdown',
  'scarcity',
  'crowd',
  'share-wall',
  'prize-won',
  'free-bait',
  'pay-first',
  'consent-by-button',
  'consent-shares',
  'consent-marketing',
  'none-collected',
  'reassurance',
  'official-scare',
  'easy-money',
  'free-use',
  'relatives',
  'secret',
]);
/** What only the person concerned has at hand. */
const ONLY_OWN: ReadonlySet<FieldKind> = new Set(['sms-code', 'id-photo', 'bank-card']);

/** Points at which a page is a panel for other people's records. */
const ENOUGH = 3;
/** What stands in each row of a list of records. */
const ROW_BUTTON = /^(?:编辑|修改|删除|查看|详情|編輯|修改|刪除|檢視|edit|delete|remove|view|details)$/i;
const ROW_BUTTONS = 2;

/**
 * Whose data the fields are about. Anyone can write "customer management" on a page, so words alone make no panel: it
 * is named one, and shows records, a bar that filters them, or the same buttons in row after row. Nothing makes one of
 * a page that courts, presses or frightens the visitor, asks consent, or wants what only
 * the visitor has.
 */
export function findSubject(snapshot: Snapshot, fields: readonly Field[]): Facts['subject'] {
  if (fields.some(({ kind }) => ONLY_OWN.has(kind)) || findConsent(snapshot).boxes.length > 0) return 'visitor';
  // Two passwords: somebody chooses their own.
  if (fields.filter(({ kind }) => kind === 'password').length > 1) return 'visitor';
  const said = new Set<string>();
  let isNamed = false;
  let hasPanelButton = false;
  let courting = 0;
  let hasFilters = false;
  for (const { meaning, phrase, place, weight } of mentions(snapshot)) {
    if (place === 'link' || place === 'meta') continue;
    if ('cue' in meaning) {
      if (meaning.cue === 'admin') {
        said.add(phrase);
        isNamed ||= place === 'title' || place === 'heading';
        hasPanelButton ||= place === 'button';
      } else if (SAID_TO_VISITOR.has(meaning.cue) && weight >= LEAST_HEARD) return 'visitor';
    } else if ('purpose' in meaning && meaning.purpose === 'search' && place === 'button') {
      hasFilters = true;
    } else if ('purpose' in meaning && WANTS_VISITOR.has(meaning.purpose) && meaning.strength === 'strong') {
      courting += place === 'name' ? 0 : weight;
    }
  }
  if (said.size === 0 || courting >= 1) return 'visitor';
  const { tableRows } = snapshot.page.shape;
  const words = Math.min(3, said.size) + (isNamed && said.size < 3 ? 1 : 0);
  const records = tableRows > 2 ? 2 : tableRows > 0 && hasFilters ? 1 : 0;
  const shows = records + (hasFilters ? 1 : 0) + (hasRowButtons(snapshot) ? 1 : 0);
  return words + shows >= ENOUGH && (shows > 0 || hasPanelButton) ? 'others' : 'visitor';
}

/** Words in running text far from the form are no word to the visitor. */
const LEAST_HEARD = 0.3;

/** Buttons to edit or delete, row after row. */
function hasRowButtons({ page }: Snapshot): boolean {
  const found = page.blocks.filter(
    ({ zone, text }) => (zone === 'button' || zone === 'link') && ROW_BUTTON.test(text.replace(/\s/g, '')),
  );
  return found.length >= ROW_BUTTONS;
}
