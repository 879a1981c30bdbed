/** One of our own pages, in whichever browser: there both speak of `chrome`. */
interface OwnPage {
  evaluate(expression: string): Promise<unknown>;
}

/** What the browser keeps of ours on disk, under that key; `null` for nothing. */
export async function keptOnDisk(own: OwnPage, key: string): Promise<unknown> {
  const name = JSON.stringify(key);
  const text = await own.evaluate(
    `chrome.storage.local.get(${name}).then((all) => JSON.stringify(all[${name}] ?? null))`,
  );
  return JSON.parse(String(text));
}

/** Puts that in place of all that is kept. */
export async function keepOnDisk(own: OwnPage, items: Readonly<Record<string, unknown>>): Promise<void> {
  await own.evaluate(`chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(items)}))`);
}
