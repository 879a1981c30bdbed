import type { Rule } from '#contract/rule.ts';

/** A rule as a person makes one in the popup; whoever asks names only what it is about. */
export function rule(target: string, over: Partial<Rule> = {}): Rule {
  const plain = { action: 'trust', scope: { kind: 'all' }, until: null, note: '', from: 'settings' } as const;
  return { target, ...plain, changedAt: Date.UTC(2026, 9, 1), ...over };
}
