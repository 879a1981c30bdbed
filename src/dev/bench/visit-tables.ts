import type { PageClass } from './pages.ts';
import type { Estimate } from './statistics.ts';
import { figure, textTable } from './table.ts';
import { added, ownCost, type Quantity, type Sample } from './visits.ts';

const signed = (value: number): string => (value >= 0 ? `+${figure(value)}` : figure(value).replace('-', '−'));
const withInterval = ({ value, low, high }: Estimate): string => `${signed(value)} [${signed(low)}, ${signed(high)}]`;

/** One table for a quantity: what each variant adds to each page, and ours as a multiple of the bare watcher. */
export function visitTable(
  samples: readonly Sample[],
  pages: readonly PageClass[],
  names: readonly string[],
  quantity: Quantity,
): string {
  const others = names.filter((name) => name !== 'none');
  const multiples = others.filter((name) => name !== 'ours' && name !== 'empty');
  const rows = pages.map((page) => {
    const estimates = new Map(others.map((name) => [name, added(samples, page.id, name, quantity)]));
    const ours = estimates.get('ours')?.value ?? Number.NaN;
    return [
      page.title,
      figure(ownCost(samples, page.id, quantity)),
      ...[...estimates.values()].map(withInterval),
      ...multiples.map((name) => ratio(ours, estimates.get(name)?.value ?? Number.NaN)),
    ];
  });
  return textTable([['page', 'none', ...others, ...multiples.map((name) => `ours/${name}`)], ...rows]);
}

/** Nothing can be said of a multiple of nearly nothing. */
function ratio(value: number, base: number): string {
  return base > 0.05 ? figure(value / base) : '–';
}
