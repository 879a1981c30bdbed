import type { PopupView } from './view-types.ts';

type Verdict = NonNullable<PopupView['verdict']>;

/** The three sub-scores, so that a person can see where the sum comes from. */
export function Meters({ verdict }: { readonly verdict: Verdict }) {
  return (
    <dl class="meters" aria-label={verdict.metersTitle}>
      {verdict.meters.map((meter) => (
        <div key={meter.group} class="meter">
          <dt>{meter.label}</dt>
          <dd>
            <span class="track" aria-hidden="true">
              <span class="fill" style={{ inlineSize: `${meter.value ?? 0}%` }} />
            </span>
            <span class="number" aria-hidden={meter.value === null}>
              {meter.shown}
            </span>
            {meter.value === null && <span class="unseen">{meter.spoken}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
