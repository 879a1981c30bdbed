import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';

export interface FoundBrowser {
  readonly family: 'chromium' | 'firefox';
  readonly path: string;
}

const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
];
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const MAC_CHROMIUM = ['Chromium', 'Microsoft Edge', 'Google Chrome', 'Brave Browser'];
const MAC_FIREFOX = ['Firefox', 'Firefox Developer Edition'];

const WINDOWS_CHROMIUM = [
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Google/Chrome/Application/chrome.exe',
];
const WINDOWS_FIREFOX = ['Mozilla Firefox/firefox.exe'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Full path of a command on the PATH, or `null`. */
export function onPath(command: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const path = join(folder, command);
    if (isExecutable(path)) return path;
  }
  return null;
}

function candidates(commands: readonly string[], mac: readonly string[], windows: readonly string[]): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      mac.map((name) => {
        const inside = name.startsWith('Firefox') ? 'firefox' : name;
        return join(folder, `${name}.app`, 'Contents', 'MacOS', inside);
      }),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return folders.filter((folder) => folder !== '').flatMap((folder) => windows.map((name) => join(folder, name)));
  }
  return commands.map(onPath).filter((path) => path !== null);
}

function find(family: FoundBrowser['family'], variable: string, places: readonly string[]): FoundBrowser | null {
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names no file: ${named}`);
    return { family, path: named };
  }
  const path = places.find(isExecutable);
  return path ? { family, path } : null;
}

/** A Chromium, Edge or Chrome: the one `CHROME_PATH` names, else the first in the usual places. */
export const findChromium = (): FoundBrowser | null =>
  find('chromium', 'CHROME_PATH', candidates(CHROMIUM_COMMANDS, MAC_CHROMIUM, WINDOWS_CHROMIUM));

/** A Firefox: the one `FIREFOX_PATH` names, else the first in the usual places. */
export const findFirefox = (): FoundBrowser | null =>
  find('firefox', 'FIREFOX_PATH', candidates(FIREFOX_COMMANDS, MAC_FIREFOX, WINDOWS_FIREFOX));

/** How a person gets a browser on this system; one line each. */
export function howToGetABrowser(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['brew install --cask chromium   (or microsoft-edge, or firefox)'];
    case 'win32':
      return ['Microsoft Edge is part of Windows; else: winget install Hibbiki.Chromium   (or Mozilla.Firefox)'];
    default:
      return [
        'Debian, Ubuntu:  sudo apt-get install chromium firefox-esr   (Ubuntu: chromium-browser firefox)',
        'Fedora:          sudo dnf install chromium firefox',
        'Arch:            sudo pacman -S chromium firefox',
        'It is looked for on the PATH; CHROME_PATH or FIREFOX_PATH name another one.',
      ];
  }
}
