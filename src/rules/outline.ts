/** As `targetText` spells hosts: ASCII, lower case, whole labels or whole stars; an IPv6 address in brackets. */
const SPELLED =
  /^=?(?:(?:https?|(file)):\/\/)?((?:[a-z0-9_-]+|\*)(?:\.(?:[a-z0-9_-]+|\*))*|\[[0-9a-f:.]+\]|)(?::\d+)?(?:\/|$)/;

/** Stands for the host of files. */
export const FILES = 'file:';

/**
 * The end of a target's host up to its last star, by which it is found; from its spelling alone, as reading ten thousand
 * addresses in full takes a quarter of a second and most never come up. `null` where it is not spelled as we spell it.
 */
export function tailOf(text: string): string | null {
  const [, file, host] = SPELLED.exec(text) ?? [];
  if (host === undefined) return null;
  if (file !== undefined) return FILES;
  const star = host.lastIndexOf('*.');
  return host === '' ? null : star < 0 ? host : host.slice(star + 2);
}

/** The same of a target that was read: labels are last first. */
export function tailOfLabels(labels: readonly string[]): string {
  const star = labels.indexOf('*');
  return labels
    .slice(0, star < 0 ? labels.length : star)
    .reverse()
    .join('.');
}
