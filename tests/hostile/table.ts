import type { HostilePage } from './hostile-page.ts';

const groups = import.meta.glob<readonly HostilePage[]>('./pages/*.ts', { eager: true, import: 'default' });

/** Every hostile page, in a fixed order. */
export const HOSTILE_PAGES: readonly HostilePage[] = Object.keys(groups)
  .sort()
  .flatMap((file) => groups[file] ?? []);
