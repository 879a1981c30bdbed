import { FIELD_KINDS, type Locale } from '#contract/kinds.ts';
import { DEGREES, LOUDNESS, type Own, type Settings } from '#contract/settings.ts';
import { advancedCatalogue } from '#i18n/advanced/catalogue.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { format } from '#i18n/format.ts';
import { signalIds, signalText } from '#i18n/texts.ts';
import { type Difference, differences, sensitivityOf, withOwn, withoutOwn } from '#settings/sensitivity.ts';
import type { Option } from '../../options.ts';

/** Steps a signal's weight can be set to. */
const FACTORS = { off: 0, half: 0.5, whole: 1, more: 1.5, double: 2 } as const;

/** One thing that can be set, and what each choice makes of the person's own. */
export interface Dial {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option<string>[];
  readonly set: (value: string) => Own;
}

export interface DifferenceView {
  readonly id: string;
  readonly text: string;
  readonly undo: string;
  readonly undoName: string;
  readonly own: Own;
}

export interface SensitivityView {
  readonly title: string;
  readonly none: string;
  readonly differences: readonly DifferenceView[];
  readonly degrees: readonly Dial[];
  readonly kinds: readonly Dial[];
  readonly signals: readonly Dial[];
}

/** How sensitive Formwary is, part by part, and where that departs from the preset. Pure. */
export function sensitivityView(settings: Settings, locale: Locale): SensitivityView {
  const words = catalogue(locale);
  const text = advancedCatalogue(locale);
  const now = sensitivityOf(settings);
  const name = ({ part, key }: Pick<Difference, 'part' | 'key'>): string => {
    if (part === 'signals') return signalText(key, locale).title;
    const names: Readonly<Record<string, string>> = part === 'degrees' ? words.levels : words.kinds;
    return names[key] ?? key;
  };
  const valueWord = (value: Difference['is']): string => {
    if (typeof value === 'boolean') return value ? text.counts : text.countsNot;
    if (typeof value === 'string') return words.loudness[value].title;
    const step = Object.entries(FACTORS).find(([, factor]) => factor === value)?.[0];
    const names: Readonly<Record<string, string>> = text.factors;
    return (step && names[step]) ?? `× ${value}`;
  };
  const counts = { yes: text.counts, no: text.countsNot };
  return {
    title: format(text.difference, { preset: words.presets[settings.preset].title }),
    none: format(text.differenceNone, { preset: words.presets[settings.preset].title }),
    differences: differences(settings).map((one) => ({
      id: `${one.part}.${one.key}`,
      text: format(text.differenceLine, { name: name(one), is: valueWord(one.is), was: valueWord(one.was) }),
      undo: text.differenceUndo,
      undoName: format(text.differenceUndoName, { name: name(one), was: valueWord(one.was) }),
      own: withoutOwn(settings, one),
    })),
    degrees: DEGREES.map((key) => ({
      id: `degree-${key}`,
      label: words.levels[key],
      chosen: now.degrees[key],
      options: LOUDNESS.map((value) => ({ value, label: words.loudness[value].title })),
      set: (value) => withOwn(settings, { part: 'degrees', key, is: LOUDNESS.find((one) => one === value) ?? 'badge' }),
    })),
    kinds: FIELD_KINDS.map((key) => ({
      id: `kind-${key}`,
      label: words.kinds[key],
      chosen: now.kinds[key] ? 'yes' : 'no',
      options: Object.entries(counts).map(([value, label]) => ({ value, label })),
      set: (value) => withOwn(settings, { part: 'kinds', key, is: value === 'yes' }),
    })),
    signals: signalIds().map((key) => ({
      id: `signal-${key}`,
      label: signalText(key, locale).title,
      chosen: String(now.signals[key] ?? 1),
      options: Object.entries(FACTORS).map(([step, factor]) => ({
        value: String(factor),
        label: valueWord(FACTORS[step as keyof typeof FACTORS] ?? factor),
      })),
      set: (value) => withOwn(settings, { part: 'signals', key, is: Number(value) }),
    })),
  };
}
