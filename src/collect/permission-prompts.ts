import { attribute } from './page-names.ts';

/** Calls by which a page has the browser ask for something, as they stand in its scripts, and our name for each. */
const CALLS: readonly (readonly [call: string, name: string])[] = [
  ['geolocation.getCurrentPosition', 'geolocation'],
  ['geolocation.watchPosition', 'geolocation'],
  ['wx.getLocation', 'geolocation'],
  ['contacts.select', 'contacts.select'],
  ['Notification.requestPermission', 'Notification.requestPermission'],
];
/** The elements worth a look. */
export const PROMPTING: ReadonlySet<string> = new Set(['SCRIPT', 'GEOLOCATION', 'PERMISSION']);

const TEXT = 3;
/** Characters of scripts looked through on one page; what stands in files of its own is not seen. */
const MAX_CHARS = 200_000;

/** Looks through the scripts that stand in a page, up to a limit for all of them together. */
export function promptReader(): (element: Element, tag: string) => readonly string[] {
  let left = MAX_CHARS;
  return (element, tag) => {
    // Buttons of the browser's own: `<geolocation>`, `<permission type="geolocation">`.
    if (tag === 'GEOLOCATION') return ['geolocation'];
    if (tag === 'PERMISSION') return /geolocation/i.test(attribute(element, 'type')) ? ['geolocation'] : [];
    if (tag !== 'SCRIPT' || left <= 0) return [];
    const { firstChild } = element;
    // Not by `instanceof`: a page read without a browser is of another realm than this code.
    const script = firstChild?.nodeType === TEXT ? (firstChild.nodeValue ?? '').slice(0, left) : '';
    left -= script.length;
    return CALLS.flatMap(([call, name]) => (script.includes(call) ? [name] : []));
  };
}
