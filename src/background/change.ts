import { extension } from '#browser/extension.ts';
import { policyInForce } from '#browser/managed-store.ts';
import { keepForUndo, ReadOnlySettings, readOwnSettings } from '#browser/settings-store.ts';
import { markWatched, notedTabs, recordedTabs } from '#browser/storage.ts';
import type { ChangeResult } from '#contract/message.ts';
import { MAX_RULES, type RulesUndo } from '#contract/rule.ts';
import type { Settings } from '#contract/settings.ts';
import type { InTurn } from './chain.ts';
import { readSettings } from './effective.ts';
import { nameMenu } from './menu.ts';
import { isWatched } from './rules.ts';
import { syncNow, writeNoted } from './sync.ts';
import { refreshTab, tabState } from './tabs.ts';
import { lockedKeys, policyRules } from './under-policy.ts';

type Refusal = Extract<ChangeResult, { ok: false }>;

/** A change of the settings: what becomes of the person's own, and what takes it back. */
export interface Change {
  /** What it touches: names of choices, or the targets of rules. */
  readonly touches: { readonly choices?: readonly string[]; readonly targets?: readonly string[] };
  apply(own: Settings): Settings;
  undo?(own: Settings): RulesUndo;
  /** The settings before it are kept, so that it can be taken back as a whole. */
  readonly isImport?: boolean;
}

function failure(error: unknown): Refusal {
  if (error instanceof ReadOnlySettings) return { ok: false, problem: 'read-only', detail: '' };
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: /quota/i.test(detail) ? 'storage-full' : 'storage-failed', detail };
}

/** What a policy forbids of a change, or `null`. */
async function forbidden({ touches: { choices = [], targets = [] } }: Change): Promise<string | null> {
  const policy = await policyInForce();
  const locked = lockedKeys(policy);
  if (targets.length > 0 && locked.has('rules')) return 'rules';
  const set = new Set(policyRules(policy).rules.map(({ target }) => target));
  return choices.find((key) => locked.has(key)) ?? targets.find((target) => set.has(target)) ?? null;
}

/**
 * The one way settings change: under one lock, read, change and write as one step. A change that can not be saved
 * changes nothing and says why. Answers come in the order of the questions, each with all that was changed before it.
 */
export function change(wanted: Change, inTurn: InTurn): Promise<ChangeResult> {
  return inTurn('settings', () => changeNow(wanted, inTurn));
}

async function changeNow(wanted: Change, inTurn: InTurn): Promise<ChangeResult> {
  const refusal = await navigator.locks.request('formwary.settings', async (): Promise<Refusal | RulesUndo | null> => {
    const locked = await forbidden(wanted);
    if (locked !== null) return { ok: false, problem: 'locked', detail: locked };
    const own = await readOwnSettings();
    const next = wanted.apply(own);
    if (next.rules.length > MAX_RULES) return { ok: false, problem: 'too-many-rules', detail: String(MAX_RULES) };
    try {
      await writeNoted(next);
    } catch (error) {
      return failure(error);
    }
    // What finds no room to be kept for that can not be taken back; it is done all the same.
    await keepForUndo(wanted.isImport ? own : null).catch(() => keepForUndo(null));
    return wanted.undo?.(own) ?? null;
  });
  if (refusal && 'ok' in refusal) return refusal;
  const settings = await readSettings();
  // Whoever asked waits for what was kept, not for fifty tabs; those follow one change after the other.
  void inTurn('refresh', async () => refreshTabs(await readSettings(), inTurn));
  void inTurn('sync', () => syncNow((news) => refreshTabs(news, inTurn)));
  return { ok: true, settings, undo: refusal };
}

/** Every open tab follows a change at once, and the entry of the context menu does. */
export async function refreshTabs(settings: Settings, inTurn: InTurn): Promise<void> {
  await nameMenu(settings);
  const { recorded, unwatched } = await notedTabs();
  for (const tab of await extension.tabs.query({})) {
    const { id } = tab;
    if (id === undefined) continue;
    // A site that was trusted until now is not being watched: read it. Others are only judged again.
    if (unwatched.includes(id) && !tab.discarded && isWatched(tab.url ?? '', settings)) {
      await markWatched(id);
      await inTurn(`tab:${id}`, () => tabState(id, true));
    } else if (recorded.includes(id)) await inTurn(`tab:${id}`, () => refreshTab(id));
  }
}

/** Every tab that was read is judged and shown again. */
export async function refreshOpenTabs(inTurn: InTurn): Promise<void> {
  for (const id of await recordedTabs()) await inTurn(`tab:${id}`, () => refreshTab(id));
}
