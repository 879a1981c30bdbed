import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleOf, rulingOf } from '#background/rules.ts';
import { FIELD_KINDS } from '#contract/kinds.ts';
import { RULE_ACTIONS, type RuleScope } from '#contract/rule.ts';
import { deciders } from '#surfaces/settings/advanced/decide.ts';

const scope: fc.Arbitrary<RuleScope> = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc
    .uniqueArray(fc.constantFrom(...FIELD_KINDS.slice(0, 3)), { minLength: 1 })
    .map((kinds) => ({ kind: 'fields', kinds }) as const),
  fc
    .uniqueArray(fc.constantFrom('countdown', 'scarcity'), { minLength: 1 })
    .map((ids) => ({ kind: 'signals', ids }) as const),
);
const rules = fc.array(fc.record({ scope, action: fc.constantFrom(...RULE_ACTIONS) }), { maxLength: 6 });

test('says of each part what the worker does about it, and leaves none out', () => {
  fc.assert(
    fc.property(rules, (wishes) => {
      const covering = wishes.map((wish, at) => ruleOf(`s${at}.example`, { ...wish, from: 'settings' }, new Date(0)));
      const { decide, rest } = deciders(covering);
      const { whole, kinds, signals } = rulingOf(covering);
      expect(decide.find(({ parts }) => parts === null)?.rule ?? null).toBe(whole);
      const said = decide.flatMap(({ rule, parts }) => (parts ?? []).map((part) => [part, rule.action] as const));
      expect(new Map(said)).toEqual(new Map<string, string>([...kinds, ...signals]));
      expect(said).toHaveLength(kinds.size + signals.size);
      expect(decide.length + rest.length).toBe(covering.length);
    }),
  );
});
