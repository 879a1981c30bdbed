import { type BadLine, MAX_PASTED_LINES, type RuleAction, type TargetProblem } from '#contract/rule.ts';
import { siteOf } from '#site/site-facts.ts';
import { parseTarget, targetText } from './target.ts';

export interface PastedList {
  /** What to do about each target; of two lines with one target the one that warns counts. */
  readonly actions: ReadonlyMap<string, RuleAction>;
  readonly bad: readonly BadLine[];
  /** Lines at the end that were not read: there were too many. */
  readonly beyond: number;
}

/** Lines that uBlock Origin puts into every trusted-sites list by itself. */
const OF_UBLOCK = /^(?:[a-z]+(?:-[a-z]+)*-scheme|behind-the-scene)$/;
const MAX_TEXT_CHARS = 100;

/**
 * Reads a pasted list, one entry a line, as people and other extensions keep them: addresses, hosts, patterns, comments
 * (`#`, `!`), uBlock Origin's trusted sites and `@@||host^` filters, a Privacy Badger backup (its `disabledSites`). As
 * there, a host stands for everything under it. A filter that blocks (`||host^`) is no site to trust, whatever was `asked`.
 */
export function readPastedList(text: string, asked: RuleAction): PastedList {
  const actions = new Map<string, RuleAction>();
  const bad: BadLine[] = [];
  const lines = badgerLines(text) ?? text.split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.slice(0, MAX_PASTED_LINES).entries()) {
    const line = raw.trim();
    if (line === '' || /^[#!]/.test(line) || OF_UBLOCK.test(line)) continue;
    const read = readLine(line);
    if (read.ok) actions.set(read.target, read.blocks || actions.get(read.target) === 'warn' ? 'warn' : asked);
    else bad.push({ line: index + 1, text: line.slice(0, MAX_TEXT_CHARS), problem: read.problem });
  }
  return { actions, bad, beyond: Math.max(0, lines.length - MAX_PASTED_LINES) };
}

type Read =
  | { readonly ok: true; readonly target: string; readonly blocks: boolean }
  | { readonly ok: false; readonly problem: TargetProblem };

function readLine(line: string): Read {
  if (/^\/.*\/[a-z]*$/.test(line) || line.includes('##')) return { ok: false, problem: 'not-a-site-rule' };
  const [, except, filtered, options] = /^(@@)?\|\|([^^$|]+)\^?(?:\$(.*))?$/.exec(line) ?? [];
  if (filtered === undefined && /[|^$]/.test(line)) return { ok: false, problem: 'not-a-site-rule' };
  if (options !== undefined && !/^(document|doc|all)$/.test(options)) return { ok: false, problem: 'not-a-site-rule' };
  const parsed = parseTarget(filtered ?? line);
  if (!parsed.ok) return parsed;
  const { target } = parsed;
  const blocks = filtered !== undefined && except === undefined;
  const host = [...target.labels].reverse().join('.');
  const isPlain = target.scheme === null && target.port === '' && target.path === '/' && !target.openEnd;
  if (isPlain && target.subdomains && siteOf(host) === host) return { ok: true, target: host, blocks };
  const isHost = target.kind === 'host' && isPlain && !line.startsWith('=');
  return { ok: true, target: isHost ? `*.${host}` : targetText(target), blocks };
}

function badgerLines(text: string): readonly string[] | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const backup: unknown = JSON.parse(text);
    const sites = field(field(backup, 'settings_map'), 'disabledSites') ?? field(backup, 'disabledSites');
    return Array.isArray(sites) ? sites.map(String) : null;
  } catch {
    // Not a backup after all: then each line is named for what it is.
    return null;
  }
}

function field(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, name)) return undefined;
  return new Map<string, unknown>(Object.entries(of)).get(name);
}
