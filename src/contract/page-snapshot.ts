/** Where words stand on the page; decides how much they count. */
export type Zone = 'heading' | 'button' | 'label' | 'text' | 'link';

/** One run of words, in document order. */
export interface PageBlock {
  /** At most 200 characters; longer runs are cut. */
  readonly text: string;
  readonly zone: Zone;
  /** Blocks between these words and the nearest control a person can fill; 99 when there is none near. */
  readonly distance: number;
  /** Characters of the whole run before it was cut: running text is long, a call to act is short. */
  readonly length: number;
}

export interface PageLink {
  readonly text: string;
  /** Absolute http(s) URL; `null` where it leads nowhere (`#`, `javascript:`, empty). */
  readonly href: string | null;
  readonly distance: number;
}

export interface PageBox {
  readonly label: string;
  readonly checked: boolean;
  readonly required: boolean;
  readonly selector: string;
}

/** Counts of things whose meaning does not hang on words. */
export interface PageShape {
  readonly radioGroups: number;
  readonly checkboxes: number;
  readonly textareas: number;
  readonly selects: number;
  /** Boxes for text, numbers, telephones, mail: what a person types in. */
  readonly textInputs: number;
  readonly passwords: number;
  readonly files: number;
  readonly images: number;
  readonly canvases: number;
  /** Rows of the longest table that has a header or row buttons. */
  readonly tableRows: number;
  /** Most list items of one list that each hold a picture: candidates, goods. */
  readonly cards: number;
  /** Characters in blocks longer than 80 characters: running text. */
  readonly articleChars: number;
  readonly totalChars: number;
}

/** What a frame shows beside its controls. Plain data, capped everywhere. */
export interface PageSnapshot {
  /** Meta description and keywords. */
  readonly description: string;
  readonly blocks: readonly PageBlock[];
  readonly links: readonly PageLink[];
  readonly boxes: readonly PageBox[];
  /** Distinct ids, classes, names, handlers and picture files: the author's own words for the parts. */
  readonly names: readonly string[];
  /** What the page's own scripts have the browser ask for: `geolocation`, `contacts.select`, `Notification.requestPermission`. */
  readonly prompts: readonly string[];
  readonly shape: PageShape;
  /** Addresses of embedded frames. */
  readonly embeds: readonly string[];
  /** Short codes of what was left unread. */
  readonly limits: readonly string[];
}

export const EMPTY_PAGE: PageSnapshot = {
  description: '',
  blocks: [],
  links: [],
  boxes: [],
  names: [],
  prompts: [],
  shape: {
    radioGroups: 0,
    checkboxes: 0,
    textareas: 0,
    selects: 0,
    textInputs: 0,
    passwords: 0,
    files: 0,
    images: 0,
    canvases: 0,
    tableRows: 0,
    cards: 0,
    articleChars: 0,
    totalChars: 0,
  },
  embeds: [],
  limits: [],
};
