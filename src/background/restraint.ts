import { type FieldKind, LEVELS, type Level } from '#contract/kinds.ts';
import type { Restraint, SiteMemory } from '#contract/restraint.ts';

/** Sites and sentences remembered: the oldest give way, so that a page can not fill the memory. */
const MAX_SITES = 300;
const MAX_SAID = 20;
const MAX_PAGES = 20;

/** What a notice says, about whom and where. */
export interface Saying {
  readonly site: string;
  /** Host and path. */
  readonly page: string;
  /** Headline and reason: what makes two notices the same. Empty where it is said whatever was said before. */
  readonly says: string;
  readonly kinds: readonly FieldKind[];
  readonly level: Level;
}

/** A notice that wants to be shown. */
export interface Wish extends Saying {
  /** It stands on this page already, or was let in before. */
  readonly isAllowed: boolean;
  /** It was kept quiet on this page before, and counted. */
  readonly isHeld: boolean;
  /** It comes only if the person goes to what it is about: nothing is spent on it before. */
  readonly isWaiting: boolean;
}

export const NO_RESTRAINT: Restraint = {
  schema: 1,
  day: '',
  warned: [],
  held: 0,
  isMuted: false,
  sites: [],
  pressed: [],
  sentTo: [],
};

/** The counts start anew each day; what was said about a site lasts as long as the browser is open. */
export function onDay(restraint: Restraint, day: string): Restraint {
  return restraint.day === day ? restraint : { ...restraint, day, warned: [], held: 0, isMuted: false };
}

function saysMore(known: SiteMemory, kinds: readonly FieldKind[], level: Level): boolean {
  return kinds.some((kind) => !known.kinds.includes(kind)) || LEVELS.indexOf(level) > LEVELS.indexOf(known.level);
}

/** Never twice the same about one site, unless it asks for more; on a page where it was closed nothing but that. */
function isNews(known: SiteMemory | undefined, { says, page, kinds, level }: Wish): boolean {
  if (!known || saysMore(known, kinds, level)) return true;
  return !known.closed.includes(page) && !known.said.includes(says);
}

function withSite(restraint: Restraint, memory: SiteMemory): Restraint {
  const others = restraint.sites.filter(({ site }) => site !== memory.site);
  return { ...restraint, sites: [...others, memory].slice(-MAX_SITES) };
}

const known = ({ sites }: Restraint, site: string) => sites.find((one) => one.site === site);

/** These with one more at the end, and no more than `max`. */
const withOne = (all: readonly string[], one: string, max: number) =>
  [...all.filter((other) => other !== one), one].slice(-max);

function remembered(before: SiteMemory | undefined, { site, page, says, kinds, level }: Saying): SiteMemory {
  const memory = before ?? { site, said: [], kinds: [], level, closed: [] };
  const isMore = saysMore(memory, kinds, level);
  return {
    site,
    said: says === '' ? memory.said : withOne(memory.said, says, MAX_SAID),
    kinds: [...new Set([...memory.kinds, ...kinds])],
    level: LEVELS.indexOf(level) > LEVELS.indexOf(memory.level) ? level : memory.level,
    closed: isMore ? memory.closed.filter((one) => one !== page) : memory.closed,
  };
}

/**
 * Whether a notice may be shown, and what is remembered of it. The gravest ones are worth more than the day's budget, of
 * which no site spends more than one; nothing is worth saying twice.
 */
export function decide(
  restraint: Restraint,
  wish: Wish,
  budget: number,
): { readonly isShown: boolean; readonly restraint: Restraint } {
  const memory = known(restraint, wish.site);
  if (wish.isAllowed) {
    // What stands there already may ask for more meanwhile: that counts as said, too.
    return { isShown: true, restraint: memory?.said.includes(wish.says) ? saidOn(restraint, wish) : restraint };
  }
  const { warned } = restraint;
  const isWithin = warned.length < budget || (budget > 0 && warned.includes(wish.site));
  if (!isNews(memory, wish) || !(isWithin || wish.level === 'severe')) {
    return { isShown: false, restraint: wish.isHeld ? restraint : { ...restraint, held: restraint.held + 1 } };
  }
  if (wish.isWaiting) return { isShown: true, restraint };
  return { isShown: true, restraint: { ...restraint, warned: withOne(warned, wish.site, MAX_SITES) } };
}

/** A notice was there to be read: not the same again on that site, unless it asks for more. */
export function saidOn(restraint: Restraint, saying: Saying): Restraint {
  return withSite(restraint, remembered(known(restraint, saying.site), saying));
}

/** The person closed a notice: none again on that page, unless it asks for more. */
export function closedOn(restraint: Restraint, saying: Saying): Restraint {
  const memory = remembered(known(restraint, saying.site), saying);
  return withSite(restraint, { ...memory, closed: withOne(memory.closed, saying.page, MAX_PAGES) });
}

/** A press was held on a site: not again there. */
export function pressedOn(restraint: Restraint, site: string): Restraint {
  return site === '' ? restraint : { ...restraint, pressed: withOne(restraint.pressed, site, MAX_SITES) };
}

/** Whether the first press that sends may be held: once a site. */
export function mayHoldOn(restraint: Restraint, site: string): boolean {
  return !restraint.pressed.includes(site);
}

/** Something was sent to a site. */
export function sentTo(restraint: Restraint, site: string): Restraint {
  return site === '' ? restraint : { ...restraint, sentTo: withOne(restraint.sentTo, site, MAX_SITES) };
}
