/** Runs in a page: counts every call and every getter of the DOM while a document is read. */
export function countReads({ name, controls }: { name: string; controls: number }): number {
  const row = (at: number) =>
    `<div class="row"><label for="f${at}">联系电话</label><input id="f${at}" name="f${at}"></div>`;
  document.body.innerHTML = `<form>${Array.from({ length: controls }, (_, at) => row(at)).join('')}</form>`;
  let reads = 0;
  const restore: (() => void)[] = [];
  const prototypes = [
    Node,
    Element,
    HTMLElement,
    HTMLInputElement,
    HTMLFormElement,
    CharacterData,
    Document,
    TreeWalker,
  ].map((type) => type.prototype as object);
  for (const prototype of prototypes) {
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (key === 'constructor' || !descriptor.configurable) continue;
      const counted = <F extends (...args: never[]) => unknown>(original: F): F =>
        function (this: unknown, ...args: never[]) {
          reads++;
          return Reflect.apply(original, this, args);
        } as F;
      const { value, get } = descriptor;
      if (typeof value === 'function') Object.defineProperty(prototype, key, { ...descriptor, value: counted(value) });
      else if (get) Object.defineProperty(prototype, key, { ...descriptor, get: counted(get) });
      else continue;
      restore.push(() => Object.defineProperty(prototype, key, descriptor));
    }
  }
  (globalThis as unknown as Record<string, { collect(root: Document): unknown }>)[name]?.collect(document);
  for (const undo of restore) undo();
  return reads;
}
