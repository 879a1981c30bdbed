/** A host as an address: alone, a name without a dot would be taken for a slip of the keyboard. */
export function addressOf(site: string): string {
  return `https://${site}`;
}
