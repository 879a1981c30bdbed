import type { TrustedMessage } from '#contract/message.ts';
import type { TabRecord } from '#contract/tab-record.ts';

/** One tab with a page in it, in whichever browser. */
export interface Visit {
  readonly tabId: number;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  click(selector: string): Promise<void>;
  /** One key, as a person presses it: `Tab`, `Enter`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses our entry of the context menu of the page. */
  chooseMenu(): Promise<void>;
  /** Value of an expression in the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  /** What a person reads in the notice; `null` while there is none. Where the browser hides its words, `''`. */
  notice(): Promise<string | null>;
  /** Lines the page's console holds. */
  console(): readonly string[];
  close(): Promise<void>;
}

/** One of our own pages, used by keyboard. */
export type OwnPage = Pick<Visit, 'press' | 'type' | 'evaluate' | 'close'>;

/** A browser with the built extension. */
export interface Subject {
  readonly name: 'Chromium' | 'Firefox';
  visit(url: string): Promise<Visit>;
  openOwn(path: string): Promise<OwnPage>;
  ask(message: TrustedMessage): Promise<unknown>;
  record(tabId: number): Promise<TabRecord | null>;
  /** All that is in synchronised storage, as text. */
  synced(): Promise<string>;
  /** What the browser keeps of ours on disk, under that key. */
  kept(key: string): Promise<unknown>;
  /** Puts that in place of all that is kept, as if it had been there when the worker started. */
  keep(items: Readonly<Record<string, unknown>>): Promise<void>;
  badge(tabId: number): Promise<string>;
  /** What pressing the keys of a command does, wherever the browser keeps them. */
  pressKeys(command: 'trust-site' | 'next-field'): Promise<void>;
  /** Ends the background worker as the browser does when it is idle; resolves when it is gone. */
  stopWorker(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
