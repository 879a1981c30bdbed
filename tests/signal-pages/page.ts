/** A page as a person meets it; without `url` it is a saved one, of whose site nothing is known. */
export interface SignalPage {
  readonly url?: string;
  readonly html: string;
}

/** What a signal is for, and what looks like it and is not. Both ask for something sensitive. */
export interface SignalPair {
  readonly fires: SignalPage;
  readonly silent: SignalPage;
}

export const html = (lang: 'zh-CN' | 'zh-TW' | 'en', title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
