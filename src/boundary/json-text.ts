/** Where something in a JSON text is wrong. */
export interface JsonFlaw {
  readonly code: 'not-json' | 'too-deep' | 'polluting-key';
  /** From 1. */
  readonly line: number;
  /** As `rules.3.target`; empty for the whole. */
  readonly path: string;
}

/** A JSON text that was read, and on which line each of its values begins. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: string) => number }
  | { readonly ok: false; readonly flaw: JsonFlaw };

const MAX_DEPTH = 8;
const POLLUTING: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  readonly isList: boolean;
  at: number;
  key: string;
}

/**
 * Parses JSON from a stranger: nesting and keys are looked at before anything is made of them, in one pass without
 * recursion. Texts are at most a few megabytes; the caller sees to that.
 */
export function readJson(text: string): ReadJson {
  const lines = new Map<string, number>();
  const flaw = walk(text, lines);
  if (flaw) return { ok: false, flaw };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, lineOf: (path) => lineOf(lines, path) };
  } catch (error) {
    return { ok: false, flaw: { code: 'not-json', line: lineOfError(error, text), path: '' } };
  }
}

/** The line of a value, or of the nearest thing around it that is there. */
function lineOf(lines: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return 1;
}

/** Both engines name the place, each in its own words. */
function lineOfError(error: unknown, text: string): number {
  const said = error instanceof Error ? error.message : '';
  const [, line] = /line (\d+) column/.exec(said) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /position (\d+)/.exec(said) ?? [];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

/** Notes the line of every value. Text that is no JSON is left for the parser to refuse. */
function walk(text: string, lines: Map<string, number>): JsonFlaw | null {
  const open: Level[] = [];
  const path = () => open.map((level) => (level.isList ? String(level.at) : level.key)).join('.');
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const level = open.at(-1);
    if (char === '\n') line++;
    else if (char === '"') {
      const end = endOfString(text, i);
      const isKey = level && !level.isList && /^\s*:/.test(text.slice(end + 1, end + 200));
      if (isKey) {
        level.key = keyText(text.slice(i, end + 1));
        lines.set(path(), line);
        if (POLLUTING.has(level.key)) return { code: 'polluting-key', line, path: path() };
      }
      i = end;
    } else if (char === '{' || char === '[') {
      open.push({ isList: char === '[', at: 0, key: '' });
      if (open.length > MAX_DEPTH) return { code: 'too-deep', line, path: '' };
      if (char === '[') lines.set(path(), line);
    } else if (char === '}' || char === ']') open.pop();
    else if (char === ',' && level?.isList) {
      level.at++;
      lines.set(path(), lineOfNext(text, i + 1, line));
    }
  }
  return null;
}

function lineOfNext(text: string, from: number, line: number): number {
  let at = line;
  for (let i = from; i < text.length && /\s/.test(text[i] ?? ''); i++) if (text[i] === '\n') at++;
  return at;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}

/** A key may be spelled with escapes. */
function keyText(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
