import type { Locale } from '#contract/kinds.ts';
import type { AdviceText } from '#contract/report.ts';
import type { LawId, SignalText } from '#contract/signal.ts';
import { catalogue } from './catalogue.ts';

const signals = byId(import.meta.glob<SignalText>('../signals/*.ts', { eager: true, import: 'text' }));
const advice = byId(import.meta.glob<AdviceText>('../report/advice/*.ts', { eager: true, import: 'text' }));

/** `undefined` values: a file of those folders that carries no text. */
function byId<T>(files: Readonly<Record<string, T | undefined>>): ReadonlyMap<string, T> {
  const texts = new Map<string, T>();
  for (const [path, text] of Object.entries(files)) {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
    if (text) texts.set(id, text);
  }
  return texts;
}

/** Title and sentence of a signal. A report made by another version may name one we do not know: then a neutral line. */
export function signalText(id: string, locale: Locale): SignalText[Locale] {
  return signals.get(id)?.[locale] ?? catalogue(locale).unknownSignal;
}

/** What law has a say on it, or nothing. */
export function lawOf(id: string): LawId | undefined {
  return signals.get(id)?.law;
}

/** Every signal there is, in one order. */
export function signalIds(): readonly string[] {
  return [...signals.keys()].sort();
}

/** Words of an advice, or `null` where this version does not know it. */
export function adviceText(id: string, locale: Locale): AdviceText[Locale] | null {
  return advice.get(id)?.[locale] ?? null;
}
