import { type FieldKind, LEVELS, type Level } from '#contract/kinds.ts';
import type { Restraint, SiteMemory } from '#contract/restraint.ts';

/** Sites and sentences remembered: the oldest give way, so that a page can not fill the memory. */
const MAX_SITES = 300;
const MAX_SAID = 20;

/** A notice that wants to be shown. */
export interface Wish {
  readonly site: string;
  /** Headline and reason: what makes two notices the same. */
  readonly says: string;
  readonly kinds: readonly FieldKind[];
  readonly level: Level;
  /** It stands on this page already, or was let in before. */
  readonly isAllowed: boolean;
  /** It was kept quiet on this page before, and counted. */
  readonly isHeld: boolean;
}

export const NO_RESTRAINT: Restraint = {
  schema: 1,
  day: '',
  shown: 0,
  held: 0,
  isMuted: false,
  sites: [],
  pressed: [],
  sentTo: [],
};

/** The counts start anew each day; what was said about a site lasts as long as the browser is open. */
export function onDay(restraint: Restraint, day: string): Restraint {
  return restraint.day === day ? restraint : { ...restraint, day, shown: 0, held: 0, isMuted: false };
}

function saysMore(known: SiteMemory, kinds: readonly FieldKind[], level: Level): boolean {
  return kinds.some((kind) => !known.kinds.includes(kind)) || LEVELS.indexOf(level) > LEVELS.indexOf(known.level);
}

/** Never twice the same about one site, unless it asks for more; what was closed needs more to come back. */
function isNews(known: SiteMemory | undefined, wish: Wish): boolean {
  if (!known || saysMore(known, wish.kinds, wish.level)) return true;
  return !known.isClosed && !known.said.includes(wish.says);
}

function withSite(restraint: Restraint, memory: SiteMemory): Restraint {
  const others = restraint.sites.filter(({ site }) => site !== memory.site);
  return { ...restraint, sites: [...others, memory].slice(-MAX_SITES) };
}

function remembered(known: SiteMemory | undefined, { site, says, kinds, level }: Wish): SiteMemory {
  const before = known ?? { site, said: [], kinds: [], level, isClosed: false };
  const higher = LEVELS.indexOf(level) > LEVELS.indexOf(before.level) ? level : before.level;
  return {
    site,
    said: [...before.said.filter((one) => one !== says), says].slice(-MAX_SAID),
    kinds: [...new Set([...before.kinds, ...kinds])],
    level: higher,
    isClosed: known?.isClosed === true && !saysMore(known, kinds, level),
  };
}

/**
 * Whether a notice may be shown, and what is remembered of it. The gravest ones are worth more than the day's budget;
 * nothing is worth saying twice.
 */
export function decide(
  restraint: Restraint,
  wish: Wish,
  budget: number,
): { readonly isShown: boolean; readonly restraint: Restraint } {
  const known = restraint.sites.find(({ site }) => site === wish.site);
  const isWithin = wish.level === 'severe' || restraint.shown < budget;
  if (!wish.isAllowed && !(isNews(known, wish) && isWithin)) {
    return { isShown: false, restraint: wish.isHeld ? restraint : { ...restraint, held: restraint.held + 1 } };
  }
  const shown = wish.isAllowed ? restraint.shown : restraint.shown + 1;
  return { isShown: true, restraint: withSite({ ...restraint, shown }, remembered(known, wish)) };
}

/** The person closed a notice: not again on that site, unless it asks for more. */
export function closedOn(restraint: Restraint, site: string): Restraint {
  const known = restraint.sites.find((one) => one.site === site);
  return known ? withSite(restraint, { ...known, isClosed: true }) : restraint;
}

const withOne = (sites: readonly string[], site: string) =>
  [...sites.filter((one) => one !== site), site].slice(-MAX_SITES);

/** A press was held on a site: not again there. */
export function pressedOn(restraint: Restraint, site: string): Restraint {
  return site === '' ? restraint : { ...restraint, pressed: withOne(restraint.pressed, site) };
}

/** Whether the first press that sends may be held: once a site. */
export function mayHoldOn(restraint: Restraint, site: string): boolean {
  return !restraint.pressed.includes(site);
}

/** Something was sent to a site. */
export function sentTo(restraint: Restraint, site: string): Restraint {
  return site === '' ? restraint : { ...restraint, sentTo: withOne(restraint.sentTo, site) };
}
