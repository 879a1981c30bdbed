import { parseArgs } from 'node:util';
import leven, { closestMatch } from 'leven';
import { LEVELS, type Level, LOCALES, type Locale } from '#contract/kinds.ts';

export const ENGINES = ['browser', 'dom'] as const;
export const FORMATS = ['ndjson', 'table', 'html'] as const;

export interface AuditOptions {
  readonly inputs: readonly string[];
  /** `null`: the browser where there is one. */
  readonly engine: (typeof ENGINES)[number] | null;
  readonly as: string | null;
  readonly settleMs: number;
  readonly format: (typeof FORMATS)[number];
  readonly out: string | null;
  readonly failOn: Level | null;
  readonly explain: boolean;
  /** With `explain`: name the signals that said nothing, too. */
  readonly silent: boolean;
  /** `null`: as many as the engine does well. */
  readonly jobs: number | null;
  readonly locale: Locale | null;
}

export type ParsedOptions =
  | { readonly kind: 'run'; readonly options: AuditOptions }
  | { readonly kind: 'help'; readonly locale: Locale | null }
  | { readonly kind: 'wrong'; readonly message: string };

const OPTIONS = {
  engine: { type: 'string' },
  as: { type: 'string' },
  settle: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  'fail-on': { type: 'string' },
  explain: { type: 'boolean' },
  silent: { type: 'boolean' },
  jobs: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const MAX_SETTLE_MS = 10_000;
const MAX_JOBS = 16;

/** What a mistyped word was meant to be, if anything is near enough. */
function closest(word: string, known: readonly string[]): string | null {
  const near = known.filter((name) => leven(word, name) <= Math.max(2, Math.floor(name.length / 2)));
  return closestMatch(word, near) ?? null;
}

function unknownOption(name: string): string {
  const guess = closest(name, Object.keys(OPTIONS));
  const shown = name.length === 1 ? `-${name}` : `--${name}`;
  return `There is no option ${shown}.${guess ? ` Did you mean --${guess}?` : ''}`;
}

function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found) return found;
  const guess = closest(value, known);
  throw new WrongUsage(
    `--${option} takes ${known.join(', ')}; not “${value}”.${guess ? ` Did you mean ${guess}?` : ''}`,
  );
}

function whole(option: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  throw new WrongUsage(`--${option} takes a whole number from ${min} to ${max}; not “${value}”.`);
}

function webAddress(option: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new WrongUsage(`--${option} takes an http or https address; not “${value}”.`);
}

class WrongUsage extends Error {}

/** Reads the command line. What is wrong is said in one sentence, with a guess at what was meant. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const inputs: string[] = [];
  const values = new Map<string, string>();
  try {
    for (const token of tokens) {
      if (token.kind === 'positional') inputs.push(token.value);
      if (token.kind !== 'option') continue;
      if (!Object.hasOwn(OPTIONS, token.name)) throw new WrongUsage(unknownOption(token.name));
      const isSwitch = OPTIONS[token.name as keyof typeof OPTIONS].type === 'boolean';
      if (isSwitch && token.value !== undefined) throw new WrongUsage(`--${token.name} takes no value.`);
      if (!isSwitch && (token.value === undefined || token.value === '' || token.value.startsWith('--'))) {
        throw new WrongUsage(`--${token.name} needs a value.`);
      }
      values.set(token.name, token.value ?? '');
    }
    const given = <T>(name: keyof typeof OPTIONS, read: (value: string) => T): T | null => {
      const value = values.get(name);
      return value === undefined ? null : read(value);
    };
    const locale = given('locale', (value) => choice('locale', value, LOCALES));
    if (values.has('help')) return { kind: 'help', locale };
    const options: AuditOptions = {
      inputs,
      engine: given('engine', (value) => choice('engine', value, ENGINES)),
      as: given('as', (value) => webAddress('as', value)),
      settleMs: given('settle', (value) => whole('settle', value, 0, MAX_SETTLE_MS)) ?? 300,
      format: given('format', (value) => choice('format', value, FORMATS)) ?? 'ndjson',
      out: given('out', String),
      failOn: given('fail-on', (value) => choice('fail-on', value, LEVELS)),
      explain: values.has('explain') || values.has('silent'),
      silent: values.has('silent'),
      jobs: given('jobs', (value) => whole('jobs', value, 1, MAX_JOBS)),
      locale,
    };
    if (inputs.length === 0) throw new WrongUsage('Name a file, a folder or an address to audit, or - for a list.');
    return { kind: 'run', options };
  } catch (error) {
    if (error instanceof WrongUsage) return { kind: 'wrong', message: error.message };
    throw error;
  }
}
