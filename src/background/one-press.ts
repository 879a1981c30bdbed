import { readPressed, writePressed } from '#browser/settings-store.ts';
import type { ChangeResult, TrustedMessage } from '#contract/message.ts';
import type { Rule, RuleAction } from '#contract/rule.ts';
import type { InTurn } from './chain.ts';
import { readSettings } from './effective.ts';
import { allow, disallow, editRules, undoRules } from './settings.ts';

type Wish = Extract<TrustedMessage, { type: 'site-rule' }>['wish'];

/** Whether nothing but the time differs: what is brought back is written anew. */
const same = (a: Rule, b: Rule) => JSON.stringify({ ...a, changedAt: 0 }) === JSON.stringify({ ...b, changedAt: 0 });

const ruleOn = (rules: readonly Rule[], target: string) => rules.find((rule) => rule.target === target);

/** A rule for the site of an address, in everything and for good, with what it came in place of kept for this visit. */
async function ruleSite(address: string, action: RuleAction, inTurn: InTurn): Promise<ChangeResult> {
  const everything = { kind: 'all' } as const;
  const done = await allow({ type: 'allow', sites: [address], from: 'popup', action, scope: everything }, inTurn);
  const made = done.ok && done.undo && ruleOn(done.settings.rules, done.undo.targets[0] ?? '');
  if (made && done.undo) await writePressed([...(await readPressed()), { made, ...done.undo }]);
  return done;
}

/** Takes a rule away. One that a press made, and nothing changed since, gives way to what stood there before. */
async function takeBack(target: string, inTurn: InTurn): Promise<ChangeResult> {
  const rule = ruleOn((await readSettings()).rules, target);
  const pressed = await readPressed();
  const ours = pressed.findLast(({ made }) => rule && same(made, rule));
  if (!ours) return disallow([target], inTurn);
  const done = await undoRules(ours, inTurn);
  if (done.ok) await writePressed(pressed.filter((one) => one !== ours));
  return done;
}

/** Changes how long a rule lasts, or moves it to another target, in one step; what a press brings back stays the same. */
async function reshape(target: string, wish: Exclude<Wish, string>, inTurn: InTurn): Promise<ChangeResult> {
  const rule = ruleOn((await readSettings()).rules, target);
  const moved = 'moveTo' in wish ? wish.moveTo : target;
  const done =
    'span' in wish || !rule
      ? await editRules({ type: 'edit-rules', targets: [target], change: 'span' in wish ? wish : {} }, inTurn)
      : await undoRules({ targets: [target, moved], before: [{ ...rule, target: moved }] }, inTurn);
  const made = done.ok && ruleOn(done.settings.rules, moved);
  const pressed = await readPressed();
  const ours = pressed.findLast(({ made }) => rule && same(made, rule));
  if (!ours || !made || !done.undo) return done;
  const { targets, before } = ours;
  const stood = done.undo.before.filter((one) => !targets.includes(one.target));
  const undo = { targets: [...new Set([...targets, ...done.undo.targets])], before: [...before, ...stood] };
  await writePressed(pressed.map((one) => (one === ours ? { made, ...undo } : one)));
  return done;
}

/** What a press in the popup, or of the keys, does about a site. Presses come one after the other. */
export function siteRule(site: string, wish: Wish, inTurn: InTurn): Promise<ChangeResult> {
  return inTurn('press', () => {
    if (wish === 'back') return takeBack(site, inTurn);
    return typeof wish === 'string' ? ruleSite(site, wish, inTurn) : reshape(site, wish, inTurn);
  });
}
