import type { FieldKind, Locale, Region } from '#contract/kinds.ts';
import type { AfterStep, AfterText } from '#contract/report.ts';

const steps = Object.values(
  import.meta.glob<AfterStep>('../report/after/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => a.order - b.order);
const texts = import.meta.glob<AfterText>('../report/after/*.ts', { eager: true, import: 'text' });

const isUrgent = ({ urgentFor }: AfterStep, given: readonly FieldKind[]): boolean =>
  urgentFor?.some((kind) => given.includes(kind)) === true;

/** What was given, or may have been: none where nothing is known; and whether to a page that was warned of. */
interface Situation {
  readonly given: readonly FieldKind[];
  readonly isWarned: boolean;
}

/** What to do when the data was already given, where this person lives; what can not wait comes first. */
export function afterSteps(
  region: Region,
  locale: Locale,
  { given, isWarned }: Situation,
): readonly { readonly id: string; readonly title: string; readonly how: string }[] {
  return steps
    .filter(({ regions }) => regions.length === 0 || regions.includes(region))
    .filter(({ about }) => given.length === 0 || !about || about.some((kind) => given.includes(kind)))
    .toSorted((a, b) => Number(isWarned && isUrgent(b, given)) - Number(isWarned && isUrgent(a, given)))
    .flatMap(({ id }) => {
      const text = texts[`../report/after/${id}.ts`];
      return text ? [{ id, ...text[locale] }] : [];
    });
}
