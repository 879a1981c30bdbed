/** What runs inside a page to time our reading of it against the least anyone could do. */
export interface Engine {
  readonly collect: (document: Document) => unknown;
  readonly gatherFacts: (snapshot: unknown) => { readonly fields: readonly unknown[] };
}

/** Milliseconds on one page. */
export interface FindTimes {
  readonly controls: number;
  readonly nodes: number;
  readonly fields: number;
  readonly floorCold: number;
  readonly floorWarm: number;
  /** Parsing the script and building what the matcher needs, before the first page is read. */
  readonly load: number;
  readonly collectCold: number;
  readonly gatherCold: number;
  readonly collectWarm: number;
  readonly gatherWarm: number;
}

/** Runs in the page: `code` defines the global `name`. Self-contained, as only its text reaches the page. */
export function probe({ code, name, repeats }: { code: string; name: string; repeats: number }): FindTimes {
  const controls = 'input,select,textarea,[contenteditable],[role="textbox"],[role="combobox"]';
  const floor = (): number => {
    let read = 0;
    for (const el of document.querySelectorAll<HTMLInputElement>(controls)) {
      read += `${el.id}${el.getAttribute('name')}${el.getAttribute('type')}${el.getAttribute('placeholder')}`.length;
      for (const label of el.labels ?? []) read += label.textContent?.length ?? 0;
    }
    return read;
  };
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  // Whatever else a machine does only adds: of the same work again and again, the least time is nearest to its own.
  const least = (work: () => unknown): number => Math.min(...Array.from({ length: repeats }, () => timed(work)));
  // The page's own layout is not ours to pay for.
  document.body?.getBoundingClientRect();
  const floorCold = timed(floor);
  const script = document.createElement('script');
  script.textContent = code;
  const load = timed(() => document.documentElement.append(script));
  const engine = (globalThis as unknown as Record<string, Engine>)[name];
  if (!engine) throw new Error(`no ${name}`);
  let snapshot: unknown;
  let fields = 0;
  const collectCold = timed(() => {
    snapshot = engine.collect(document);
  });
  const gatherCold = timed(() => {
    fields = engine.gatherFacts(snapshot).fields.length;
  });
  const collectWarm = least(() => {
    snapshot = engine.collect(document);
  });
  // A copy each time: what was found in a snapshot may be remembered with it.
  const copies = Array.from({ length: repeats }, () => structuredClone(snapshot));
  const gatherWarm = least(() => engine.gatherFacts(copies.pop()));
  return {
    controls: document.querySelectorAll(controls).length,
    nodes: document.querySelectorAll('*').length,
    fields,
    floorCold,
    floorWarm: least(floor),
    load,
    collectCold,
    gatherCold,
    collectWarm,
    gatherWarm,
  };
}
