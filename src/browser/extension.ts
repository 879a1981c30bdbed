import browser, { type Runtime, type Scripting, type Storage } from 'webextension-polyfill';

/**
 * The WebExtension API for the rest of our code: one door, so that what the polyfill (0.12) does not know yet is typed
 * once. It passes these through untouched; both browsers have them as promises.
 */
export const extension = browser as typeof browser & {
  readonly commands: {
    /** Firefox from 137 on. */
    readonly openShortcutSettings?: () => Promise<void>;
  };
  readonly storage: {
    readonly session: Storage.StorageArea;
    readonly local: Storage.StorageArea & {
      /** Chromium only. */
      readonly setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
    };
  };
};

export type MessageSender = Runtime.MessageSender & {
  /** Origin of the sending frame; not in the polyfill's types. */
  readonly origin?: string;
};
export type ScriptInjection = Scripting.ScriptInjection;
export type InjectionResult = Scripting.InjectionResult;
export type InjectionTarget = Scripting.InjectionTarget;
