import type { BrowserContext } from 'playwright-core';
import { servePages } from '../page-server.ts';
import { launchWith, METERS, type Meter, type Reading, visit } from './meter.ts';
import { answerPages, type PageClass } from './pages.ts';
import { seededRandom, shuffled } from './random.ts';
import { bootstrapMedian, type Estimate, median } from './statistics.ts';
import { progress } from './table.ts';
import type { Variant } from './variants.ts';

export interface Sample {
  readonly round: number;
  readonly page: string;
  readonly variant: string;
  readonly reading: Reading;
}

interface Plan {
  readonly executable: string;
  readonly variants: readonly Variant[];
  readonly pages: readonly PageClass[];
  readonly rounds: number;
  readonly seed: number;
}

/** Visits every page with every variant, in each round in another order, each visit in a fresh tab. */
export async function runVisits({ executable, variants, pages, rounds, seed }: Plan): Promise<readonly Sample[]> {
  const random = seededRandom(seed);
  const server = await servePages(answerPages);
  const browsers = new Map<string, BrowserContext>();
  const samples: Sample[] = [];
  const open = async (name: string): Promise<BrowserContext> => {
    const folder = variants.find((variant) => variant.name === name)?.folder ?? null;
    const context = await launchWith(executable, folder);
    browsers.set(name, context);
    // What a browser does once, such as starting a worker for the first time, is in no round.
    await visit(context, server.url('/login'), 1_000);
    return context;
  };
  /** A run takes long: a browser that crashed in its midst is started again, and the visit repeated. */
  const visited = async (name: string, url: string, restMs: number): Promise<Reading> => {
    try {
      return await visit(browsers.get(name) ?? (await open(name)), url, restMs);
    } catch (error) {
      await browsers
        .get(name)
        ?.close()
        .catch(() => undefined);
      progress(`${name} is started again: ${String(error).split('\n')[0] ?? ''}`);
      return visit(await open(name), url, restMs);
    }
  };
  try {
    for (const { name } of variants) await open(name);
    for (let round = 0; round < rounds; round++) {
      const all = pages.flatMap((page) => variants.map(({ name }) => ({ page, name })));
      for (const [at, { page, name }] of shuffled(all, random).entries()) {
        progress(`round ${round + 1} of ${rounds}, visit ${at + 1} of ${all.length}: ${page.id}, ${name}`);
        const reading = await visited(name, server.url(`/${page.id}`), page.restMs);
        samples.push({ round, page: page.id, variant: name, reading });
      }
    }
    progress('');
    return samples;
  } finally {
    await Promise.allSettled([...browsers.values()].map((context) => context.close()));
    await server.close();
  }
}

/** What a meter is read from; `script + compile` is the finest of them. */
export type Quantity = Meter | 'script + compile';
export const QUANTITIES: readonly Quantity[] = ['script + compile', ...METERS];

const amount = (reading: Reading, quantity: Quantity): number =>
  quantity === 'script + compile' ? reading.script + reading.compile : reading[quantity];

/** The page's own cost: the median without any extension. */
export function ownCost(samples: readonly Sample[], page: string, quantity: Quantity): number {
  return median(samples.filter((s) => s.page === page && s.variant === 'none').map((s) => amount(s.reading, quantity)));
}

/** What a variant adds to a page: over the rounds, the median of its cost less that without extension. */
export function added(samples: readonly Sample[], page: string, variant: string, quantity: Quantity): Estimate {
  const differences: number[] = [];
  for (const sample of samples) {
    if (sample.page !== page || sample.variant !== variant) continue;
    const bare = samples.find((s) => s.page === page && s.round === sample.round && s.variant === 'none');
    if (bare) differences.push(amount(sample.reading, quantity) - amount(bare.reading, quantity));
  }
  return bootstrapMedian(differences);
}
