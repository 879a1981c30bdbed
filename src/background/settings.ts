import type { ChangeResult, PasteResult, TrustedMessage } from '#contract/message.ts';
import type { Rule, RuleAction, RulesUndo } from '#contract/rule.ts';
import type { Choices } from '#contract/settings.ts';
import { readPastedList } from '#rules/pasted-list.ts';
import type { InTurn } from './chain.ts';
import { change } from './change.ts';
import { edited, keepingParts, ruleOf, rulesAskedFor, undoOf, withoutRules, withRules } from './rules.ts';

type Message<T extends TrustedMessage['type']> = Extract<TrustedMessage, { type: T }>;

/** Changes the person's choices. */
export function changeSettings(choices: Partial<Choices>, inTurn: InTurn): Promise<ChangeResult> {
  return change({ touches: { choices: Object.keys(choices) }, apply: (own) => ({ ...own, ...choices }) }, inTurn);
}

/** Adds rules; all of them or, where one is no address, none. */
export async function allow(asked: Message<'allow'>, inTurn: InTurn): Promise<ChangeResult> {
  const now = new Date();
  const added = rulesAskedFor(asked, now);
  if ('bad' in added) return { ok: false, problem: 'not-a-site', detail: added.bad.slice(0, 200) };
  const targets = added.map(({ target }) => target);
  return change(
    {
      touches: { targets },
      apply: (own) => ({ ...own, rules: withRules(own.rules, keepingParts(added, own.rules, asked), now.getTime()) }),
      undo: (own) => undoOf(own.rules, targets),
    },
    inTurn,
  );
}

/** Adds what can be read of a pasted list; targets that are there already stay as they are. */
export async function allowLines({ text, action, span }: Message<'allow-lines'>, inTurn: InTurn): Promise<PasteResult> {
  const now = new Date();
  const { actions, bad, beyond } = readPastedList(text, action);
  const targets = [...actions.keys()];
  let added: readonly Rule[] = [];
  const result = await change(
    {
      touches: { targets },
      apply: (own) => {
        const known = new Set(own.rules.map(({ target }) => target));
        added = [...actions].flatMap(([target, said]) =>
          known.has(target) ? [] : [ruleOf(target, { action: said, span, from: 'settings' }, now)],
        );
        return { ...own, rules: withRules(own.rules, added, now.getTime()) };
      },
      undo: (own) =>
        undoOf(
          own.rules,
          added.map(({ target }) => target),
        ),
    },
    inTurn,
  );
  const count = (kind: RuleAction) => (result.ok ? added.filter((rule) => rule.action === kind).length : 0);
  return { ...result, added: { trust: count('trust'), warn: count('warn') }, bad, beyond };
}

/** Takes rules away. */
export function disallow(targets: readonly string[], inTurn: InTurn): Promise<ChangeResult> {
  return change(
    {
      touches: { targets },
      apply: (own) => ({ ...own, rules: withoutRules(own.rules, targets) }),
      undo: (own) => undoOf(own.rules, targets),
    },
    inTurn,
  );
}

/** Changes parts of rules. */
export function editRules(asked: Message<'edit-rules'>, inTurn: InTurn): Promise<ChangeResult> {
  const { targets } = asked;
  const now = new Date();
  const touched = new Set(targets);
  return change(
    {
      touches: { targets },
      apply: (own) => ({
        ...own,
        rules: own.rules.map((rule) => (touched.has(rule.target) ? edited(rule, asked.change, now) : rule)),
      }),
      undo: (own) => undoOf(own.rules, targets),
    },
    inTurn,
  );
}

/** Puts the rules of some targets back as they were. */
export function undoRules({ targets, before }: RulesUndo, inTurn: InTurn): Promise<ChangeResult> {
  const now = Date.now();
  return change(
    {
      touches: { targets: [...targets, ...before.map(({ target }) => target)] },
      apply: (own) => ({ ...own, rules: withRules(withoutRules(own.rules, targets), before, now) }),
      undo: (own) => undoOf(own.rules, targets),
    },
    inTurn,
  );
}
