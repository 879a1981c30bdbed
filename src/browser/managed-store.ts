import { readPolicy } from '#boundary/policy.ts';
import type { Policy } from '#contract/policy.ts';
import { extension } from './extension.ts';

/** What the administrator set, read once in a worker's life and again when the browser says that it changed. */
let known: Promise<Policy> | null = null;

async function managed(): Promise<unknown> {
  try {
    return await extension.storage.managed.get(null);
  } catch {
    // Firefox refuses where no administrator set anything.
    return {};
  }
}

/** The policy of this browser. */
export function policyInForce(): Promise<Policy> {
  known ??= managed().then(readPolicy);
  return known;
}

/** Calls `handle` when the administrator changed something. */
export function onPolicyChange(handle: () => void): void {
  extension.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    known = null;
    handle();
  });
}
