import { NOTICE_STATES, POPUP_STATES, PRACTICE_STATES, settingsStates, WELCOME_STATES } from './states.ts';

export type Surface = 'popup' | 'settings' | 'notice' | 'welcome' | 'practice';

/** The states of each surface, by name. */
export const STATES: Readonly<Record<Surface, readonly string[]>> = {
  popup: Object.keys(POPUP_STATES),
  settings: Object.keys(settingsStates('en')),
  notice: NOTICE_STATES,
  welcome: Object.keys(WELCOME_STATES),
  practice: Object.keys(PRACTICE_STATES),
};

interface Shot {
  readonly surface: Surface;
  readonly states: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Each state at its usual width, and the fullest ones in a narrow window. */
export const SHOTS: readonly Shot[] = [
  { surface: 'popup', states: STATES.popup, width: 360, height: 600 },
  { surface: 'popup', states: ['severe', 'hostile'], width: 320, height: 600 },
  { surface: 'settings', states: STATES.settings, width: 800, height: 900 },
  { surface: 'settings', states: ['many', 'removed', 'editing', 'advanced'], width: 320, height: 700 },
  { surface: 'notice', states: [...STATES.notice, 'marks', 'optional', 'reason'], width: 1_000, height: 700 },
  { surface: 'notice', states: ['high', 'severe', 'at-field', 'held', 'marks'], width: 360, height: 640 },
  { surface: 'welcome', states: STATES.welcome, width: 900, height: 900 },
  { surface: 'welcome', states: ['start'], width: 320, height: 700 },
  { surface: 'practice', states: STATES.practice, width: 800, height: 800 },
];

/** Runs inside a page of the gallery: resolves when it shows what `hash` asks for. */
export function showState(hash: string): Promise<void> {
  return new Promise((resolve) => {
    if (location.hash === `#${hash}`) return resolve();
    addEventListener('hashchange', () => resolve(), { once: true });
    location.hash = hash;
  });
}
