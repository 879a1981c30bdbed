import type { Policy } from '#contract/policy.ts';
import type { Rule } from '#contract/rule.ts';
import type { Settings } from '#contract/settings.ts';
import { targetFromText } from './rules.ts';

/** Rules of a policy, and its targets that are none. */
export function policyRules(policy: Policy): {
  readonly rules: readonly Rule[];
  readonly problems: Policy['problems'];
} {
  const rules: Rule[] = [];
  const problems = [...policy.problems];
  for (const action of ['trust', 'warn'] as const) {
    for (const { path, target: text } of policy[action]) {
      const target = targetFromText(text, 'typed');
      if (target === null) problems.push({ path, value: text.slice(0, 80) });
      else {
        const plain = { scope: { kind: 'all' }, until: null, note: '', from: 'policy', changedAt: 0 } as const;
        rules.push({ target, action, ...plain });
      }
    }
  }
  return { rules, problems };
}

/** The person's own settings under a policy: what it sets holds, and of rules with one target its own. */
export function underPolicy(own: Settings, policy: Policy): Settings {
  const { rules } = policyRules(policy);
  const set = new Set(rules.map(({ target }) => target));
  const kept = policy.locked.includes('rules') ? [] : own.rules.filter(({ target }) => !set.has(target));
  return {
    ...own,
    ...policy.choices,
    rules: rules.length === 0 && kept.length === own.rules.length ? own.rules : [...kept, ...rules],
  };
}

/** Names of choices (and `rules`) that the person can not change. */
export function lockedKeys(policy: Policy): ReadonlySet<string> {
  return new Set([...policy.locked, ...Object.keys(policy.choices)]);
}
