import { readPageMessage, readTrustedMessage } from '#boundary/message.ts';
import { extension, type MessageSender } from '#browser/extension.ts';
import { settingsTrouble } from '#browser/settings-store.ts';
import { markUnwatched } from '#browser/storage.ts';
import type { PageMessage, SnapshotReply, TrustedMessage, WantedReply } from '#contract/message.ts';
import type { Rule } from '#contract/rule.ts';
import { offerAfter } from './after.ts';
import { type Batches, createBatches } from './batches.ts';
import { type Budget, createBudget } from './budget.ts';
import { createChains, type InTurn } from './chain.ts';
import { refreshOpenTabs, refreshTabs } from './change.ts';
import { policyNote, readSettings } from './effective.ts';
import { isOwnPage, type PageSender, pageSender } from './gate.ts';
import { documentKey, injectAuditor } from './inject.ts';
import { siteRule } from './one-press.ts';
import { openPopup } from './open-popup.ts';
import { judgePractice } from './practice.ts';
import { mute, quietToday } from './quiet.ts';
import { readDocument } from './read-document.ts';
import { isWatched, rulesFor } from './rules.ts';
import { allow, allowLines, changeSettings, disallow, editRules, undoRules } from './settings.ts';
import { pointAt } from './show.ts';
import { setSync, syncState } from './sync.ts';
import {
  acceptObservations,
  documentGone,
  noticeAway,
  noticeSeen,
  noticeWanted,
  type Observation,
  pressHeld,
  tabState,
} from './tabs.ts';
import { exportSettings, importFile, keptImport, lookAtImport, undoImport } from './transfer.ts';

/** Whether a tab is watched; one that is not is noted, so that it is read as soon as it is to be. */
async function isWatchedNow({ tabId, tabUrl }: PageSender): Promise<boolean> {
  const isWatchedHere = isWatched(tabUrl, await readSettings());
  if (!isWatchedHere) await markUnwatched(tabId);
  return isWatchedHere;
}

/** How the worker keeps its many senders apart. */
export interface Desk {
  readonly inTurn: InTurn;
  readonly budget: Budget;
  readonly batches: Batches<Observation, boolean>;
}

/** An empty desk, for one life of the worker. */
export function openDesk(): Desk {
  const inTurn = createChains();
  return { inTurn, budget: createBudget(), batches: createBatches(inTurn) };
}

async function fromPage(message: PageMessage, sender: PageSender, { inTurn, budget, batches }: Desk): Promise<unknown> {
  const { tabId, frameId } = sender;
  const document = documentKey(sender);
  const key = `tab:${tabId}`;
  const inTab = <T>(job: () => Promise<T>) => {
    batches.close(key);
    return inTurn(key, job);
  };
  const observe = (seen: Observation) => batches.add(key, seen, (all) => acceptObservations(tabId, sender.tabUrl, all));
  switch (message.type) {
    case 'candidate': {
      if (!(await isWatchedNow(sender))) return undefined;
      // A page that opens hundreds of frames keeps its own process busy with them: it is judged by the first.
      if (frameId !== 0 && !budget.spend(`${tabId}:inject`, COST.inject, Date.now()))
        return observe({ unread: document });
      const outcome = await injectAuditor(tabId, document);
      return outcome === 'busy' ? observe({ unread: document }) : undefined;
    }
    case 'snapshot': {
      const start = performance.now();
      const read = readDocument({ documentId: document, frameId, url: sender.url, snapshot: message.snapshot });
      const tookMs = performance.now() - start;
      const isNews = await observe(read ? { document: read } : { unread: document });
      return { isWatched: await isWatchedNow(sender), isNews, tookMs } satisfies SnapshotReply;
    }
    case 'failed':
      return observe({ unread: document });
    case 'gone':
      return inTab(() => documentGone(tabId, document, frameId === 0));
    case 'notice-closed':
    case 'notice-lost':
      // The notice stands in the page itself: a frame has nothing to say about it.
      return frameId === 0 ? inTab(() => noticeAway(tabId, message.type, document)) : undefined;
    case 'notice-wanted':
      if (frameId !== 0) return undefined;
      return { isAllowed: await inTab(() => noticeWanted(tabId)) } satisfies WantedReply;
    case 'notice-seen':
      return frameId === 0 ? inTab(() => noticeSeen(tabId)) : undefined;
    case 'press-held':
      return inTab(() => pressHeld(tabId, document, message));
    case 'sent':
      // Waits for the page that answers: the tab's own turn is not held up by it.
      return offerAfter(tabId, document, message.kinds);
    case 'notice-why':
      return frameId === 0 ? openPopup() : undefined;
    default:
      return message satisfies never;
  }
}

/** The rules that cover an address as a person types it; `null` where it is none. */
async function whichRule(address: string): Promise<readonly Rule[] | null> {
  const typed = address.trim();
  if (/\s/.test(typed)) return null;
  const url = [typed, `https://${typed}`].find((text) => URL.canParse(text) && /^(https?|file):/i.test(text));
  return url === undefined ? null : rulesFor(url, await readSettings());
}

function fromOwnPage(message: TrustedMessage, inTurn: InTurn): Promise<unknown> {
  switch (message.type) {
    case 'tab-state':
      return inTurn(`tab:${message.tabId}`, () => tabState(message.tabId, false));
    case 'inspect':
      return inTurn(`tab:${message.tabId}`, () => tabState(message.tabId, true));
    case 'settings':
      return readSettings();
    case 'point-at':
      return readSettings().then((settings) => pointAt(message.tabId, message, settings));
    case 'practice':
      return readSettings().then((settings) => judgePractice(message.snapshot, message.press, settings));
    case 'settings-trouble':
      return settingsTrouble();
    case 'quiet':
      return quietToday();
    case 'mute':
      return mute(message.isMuted)
        .then(() => refreshOpenTabs(inTurn))
        .then(quietToday);
    case 'change-settings':
      return changeSettings(message.change, inTurn);
    case 'allow':
      return allow(message, inTurn);
    case 'site-rule':
      return siteRule(message.site, message.wish, inTurn);
    case 'disallow':
      return disallow(message.sites, inTurn);
    case 'undo-rules':
      return undoRules(message, inTurn);
    case 'edit-rules':
      return editRules(message, inTurn);
    case 'allow-lines':
      return allowLines(message, inTurn);
    case 'which-rule':
      return whichRule(message.address);
    case 'policy':
      return policyNote();
    case 'export':
      return exportSettings();
    case 'import-look':
      return lookAtImport(message.text);
    case 'import':
      return importFile(message.text, inTurn);
    case 'undo-import':
      return undoImport(inTurn);
    case 'kept-import':
      return keptImport(message.forgets);
    case 'sync-state':
      return syncState();
    case 'set-sync':
      return setSync(message.isOn, inTurn, (news) => refreshTabs(news, inTurn));
    default:
      return message satisfies never;
  }
}

/** Snapshots are searched, judged, stored and shown; the rest costs next to nothing. */
const COST = { snapshot: 4, inject: 10, other: 1 };
/** The auditor sends at most half of this; what is longer is not from it. */
const MAX_SNAPSHOT_CHARS = 1_000_000;

const isSnapshot = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'snapshot';

/** What a page-facing message comes to: a snapshot that is not as our own script sends it is a page that was not read. */
function pageMessage(message: unknown): PageMessage | null {
  const said = readPageMessage(message);
  if (said && (said.type !== 'snapshot' || JSON.stringify(said).length <= MAX_SNAPSHOT_CHARS)) return said;
  return isSnapshot(message) ? { type: 'failed' } : null;
}

/** Whether a message is worth the look: the page itself is never kept waiting by its frames. */
function isAffordable(message: unknown, { tabId, frameId }: PageSender, budget: Budget): boolean {
  const cost = isSnapshot(message) ? COST.snapshot : COST.other;
  return budget.spend(`${tabId}${frameId === 0 ? '' : ':frames'}`, cost, Date.now());
}

/**
 * Answers one message, or drops it (`undefined`): the two tables never mix, so that nothing a compromised page can
 * say reaches a setting.
 */
export function answer(message: unknown, sender: MessageSender, desk: Desk): Promise<unknown> | undefined {
  const ownId = extension.runtime.id;
  if (isOwnPage(sender, ownId, extension.runtime.getURL(''))) {
    const trusted = readTrustedMessage(message);
    return trusted ? fromOwnPage(trusted, desk.inTurn) : undefined;
  }
  const page = pageSender(sender, ownId);
  if (!page || !isAffordable(message, page, desk.budget)) return undefined;
  const said = pageMessage(message);
  return said ? fromPage(said, page, desk) : undefined;
}
