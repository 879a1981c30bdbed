import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { onPath } from './browsers.ts';

/** Whether the system's package manager may be used without asking anybody: root on Debian or Ubuntu. */
export const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null;

let isUpdated = false;

/** Installs the first of some packages that exists here. Says what it does on standard error. */
export function install(...names: readonly string[]): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!isUpdated) isUpdated = apt('update');
  return names.some((name) => {
    process.stderr.write(`Installing ${name} (apt-get install ${name}) …\n`);
    return apt('install', '--no-install-recommends', name);
  });
}

/** Whether a font with Chinese characters is there; `true` where that cannot be found out. */
export function hasChineseFont(): boolean {
  const asked = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return asked.error !== undefined || asked.status !== 0 || asked.stdout.trim() !== '';
}
