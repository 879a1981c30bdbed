import { FIELD_KINDS, type FieldKind } from '#contract/kinds.ts';
import {
  type Choices,
  DEGREES,
  type Degree,
  type Loudness,
  NOTHING_OWN,
  type Own,
  type Preset,
} from '#contract/settings.ts';

/** How Formwary judges and speaks, with nothing left open. */
export interface Sensitivity {
  readonly degrees: Readonly<Record<Degree, Loudness>>;
  readonly kinds: Readonly<Record<FieldKind, boolean>>;
  /** Points that speak against a page are multiplied by this. */
  readonly scale: number;
  /** Factor of single signals; absent: 1. */
  readonly signals: Readonly<Record<string, number>>;
}

const everyKind = Object.fromEntries(FIELD_KINDS.map((kind) => [kind, true])) as Record<FieldKind, boolean>;

/**
 * What each preset stands for. `strict` also speaks where one should only take care, and warns a step earlier;
 * `relaxed` speaks in pages only where the risk is very high.
 */
export const PRESET_VALUES: Readonly<Record<Preset, Sensitivity>> = {
  normal: { degrees: { guarded: 'badge', high: 'notice', severe: 'notice' }, kinds: everyKind, scale: 1, signals: {} },
  strict: {
    degrees: { guarded: 'notice', high: 'notice', severe: 'notice' },
    kinds: everyKind,
    scale: 1.25,
    signals: {},
  },
  relaxed: {
    degrees: { guarded: 'badge', high: 'badge', severe: 'notice' },
    kinds: everyKind,
    scale: 0.8,
    signals: {},
  },
};

type Sensitive = Pick<Choices, 'preset' | 'own'>;

/** The preset with the person's own departures from it. */
export function sensitivityOf({ preset, own }: Sensitive): Sensitivity {
  const base = PRESET_VALUES[preset];
  return {
    ...base,
    degrees: { ...base.degrees, ...own.degrees },
    kinds: { ...base.kinds, ...own.kinds },
    signals: { ...base.signals, ...own.signals },
  };
}

/** One departure from the preset. */
export type Difference =
  | { readonly part: 'degrees'; readonly key: Degree; readonly is: Loudness; readonly was: Loudness }
  | { readonly part: 'kinds'; readonly key: FieldKind; readonly is: boolean; readonly was: boolean }
  | { readonly part: 'signals'; readonly key: string; readonly is: number; readonly was: number };

/** Where the person departs from the preset, in the order of the page. */
export function differences({ preset, own }: Sensitive): readonly Difference[] {
  const base = PRESET_VALUES[preset];
  return [
    ...DEGREES.flatMap((key): Difference[] => {
      const is = own.degrees[key];
      return is === undefined || is === base.degrees[key] ? [] : [{ part: 'degrees', key, is, was: base.degrees[key] }];
    }),
    ...FIELD_KINDS.flatMap((key): Difference[] => {
      const is = own.kinds[key];
      return is === undefined || is === base.kinds[key] ? [] : [{ part: 'kinds', key, is, was: base.kinds[key] }];
    }),
    ...Object.entries(own.signals).flatMap(([key, is]): Difference[] => {
      const was = base.signals[key] ?? 1;
      return is === was ? [] : [{ part: 'signals', key, is, was }];
    }),
  ];
}

/** The person's own with one part set; what agrees with the preset is no departure and is left out. */
export function withOwn({ preset, own }: Sensitive, set: Pick<Difference, 'part' | 'key' | 'is'>): Own {
  const next = { ...own, [set.part]: { ...own[set.part], [set.key]: set.is } } as Own;
  return keptOwn(differences({ preset, own: next }));
}

/** The person's own without one departure. */
export function withoutOwn(sensitive: Sensitive, gone: Pick<Difference, 'part' | 'key'>): Own {
  return keptOwn(differences(sensitive).filter(({ part, key }) => part !== gone.part || key !== gone.key));
}

function keptOwn(kept: readonly Difference[]): Own {
  let own = NOTHING_OWN;
  for (const one of kept) {
    if (one.part === 'degrees') own = { ...own, degrees: { ...own.degrees, [one.key]: one.is } };
    else if (one.part === 'kinds') own = { ...own, kinds: { ...own.kinds, [one.key]: one.is } };
    else own = { ...own, signals: { ...own.signals, [one.key]: one.is } };
  }
  return own;
}
