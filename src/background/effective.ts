import { policyInForce } from '#browser/managed-store.ts';
import { readOwnSettings } from '#browser/settings-store.ts';
import type { Policy, PolicyNote } from '#contract/policy.ts';
import type { Settings } from '#contract/settings.ts';
import { lockedKeys, policyRules, underPolicy } from './under-policy.ts';

const known = new WeakMap<Settings, { readonly policy: Policy; readonly settings: Settings }>();

/** The settings that hold: the person's own, under the policy. The same object as long as nothing changed. */
export async function readSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([readOwnSettings(), policyInForce()]);
  const before = known.get(own);
  if (before?.policy === policy) return before.settings;
  const settings = underPolicy(own, policy);
  known.set(own, { policy, settings });
  return settings;
}

/** What the settings page says about the policy. */
export async function policyNote(): Promise<PolicyNote> {
  const policy = await policyInForce();
  return { locked: [...lockedKeys(policy)], problems: policyRules(policy).problems };
}
