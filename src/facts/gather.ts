import type { Facts, FormFacts } from '#contract/facts.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { findConsent } from './consent.ts';
import { findCues } from './cues.ts';
import { findFields } from './find-fields.ts';
import { findOperator } from './operator.ts';
import { findPurposes } from './purposes.ts';
import { findSubject } from './subject.ts';

/** What one frame's snapshot says, as plain facts. */
export function gatherFacts(snapshot: Snapshot): Facts {
  const fields = findFields(snapshot);
  return {
    schema: 1,
    url: snapshot.url,
    title: snapshot.title,
    lang: snapshot.lang,
    fields,
    forms: snapshot.forms.map(
      ({ selector, action, method, submit, controls, passwords }): FormFacts => ({
        frame: 0,
        selector,
        action,
        method,
        submit,
        controls,
        passwords,
      }),
    ),
    purposes: findPurposes(snapshot, fields),
    cues: findCues(snapshot),
    consent: findConsent(snapshot),
    subject: findSubject(snapshot, fields),
    operator: findOperator(snapshot),
    limits: [...snapshot.limits, ...snapshot.page.limits],
  };
}
