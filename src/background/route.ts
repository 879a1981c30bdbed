import type { Route } from '#contract/message.ts';
import type { TabRecord } from '#contract/tab-record.ts';
import { mergeFrames } from '#facts/merge.ts';
import { siteFacts } from '#site/site-facts.ts';

/** More addresses than this are not read by a person. */
const MAX_HOSTS = 3;

/** How what is filled in travels, as the markup of all frames says it. */
export function routeOf({ url, documents }: TabRecord): Route {
  const facts = mergeFrames(documents);
  const site = siteFacts(url, facts);
  const asks = new Set(facts.fields.map(({ form }) => form));
  // Where a search box leads is no way for what is asked.
  const actions = (site?.actions ?? []).filter(({ form }) => asks.has(form));
  const elsewhere = new Set(actions.filter(({ crossSite }) => crossSite).map(({ host }) => host));
  const asking = facts.forms.filter((_, index) => asks.has(index));
  return {
    isEncrypted: site === null ? null : site.secure && actions.every(({ secure }) => secure),
    elsewhere: [...elsewhere].slice(0, MAX_HOSTS),
    isHome: actions.some(({ crossSite }) => !crossSite),
    isByScript: asking.some(({ action }) => action === null),
  };
}
