import type { Locale, Region } from '#contract/kinds.ts';
import type { AfterStep, AfterText } from '#contract/report.ts';

const steps = Object.values(
  import.meta.glob<AfterStep>('../report/after/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => a.order - b.order);
const texts = import.meta.glob<AfterText>('../report/after/*.ts', { eager: true, import: 'text' });

/** What to do when the data was already given, where this person lives; what can not wait comes first. */
export function afterSteps(
  region: Region,
  locale: Locale,
): readonly { readonly id: string; readonly title: string; readonly how: string }[] {
  return steps
    .filter((step) => step.regions.length === 0 || step.regions.includes(region))
    .flatMap(({ id }) => {
      const text = texts[`../report/after/${id}.ts`];
      return text ? [{ id, ...text[locale] }] : [];
    });
}
