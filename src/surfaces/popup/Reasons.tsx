import { QuotedText } from '../components/QuotedText.tsx';
import type { Folded, PopupAction, ReasonView } from './view-types.ts';

type OnAct = (action: PopupAction) => void;

function ReasonItem({ reason, onAct }: { readonly reason: ReasonView; readonly onAct: OnAct }) {
  const { sentence } = reason;
  return (
    <li>
      <p class="reason-title">
        <strong>{reason.title}</strong> <span class="points">{`${reason.points} · ${reason.sure}`}</span>
      </p>
      {sentence.before + sentence.quote + sentence.after !== '' && (
        <p class="reason-text">
          <QuotedText text={sentence} />
        </p>
      )}
      {reason.law !== '' && <p class="small">{reason.law}</p>}
      {reason.pointAt.length > 0 && (
        <button
          type="button"
          class="link"
          aria-label={`${reason.showMe}: ${reason.title}`}
          onClick={() => onAct({ pointAt: reason.pointAt, as: 'reason', frame: reason.frame })}
        >
          {reason.showMe}
        </button>
      )}
    </li>
  );
}

/** Why the score is what it is, with the words on the page each reason stands on. */
export function Reasons({ reasons, onAct }: { readonly reasons: Folded<ReasonView>; readonly onAct: OnAct }) {
  return (
    <section class="block">
      <h2>{reasons.title}</h2>
      <ul class="plain-list">
        {reasons.first.map((reason) => (
          <ReasonItem key={reason.id} reason={reason} onAct={onAct} />
        ))}
      </ul>
      {reasons.rest.length > 0 && (
        <details>
          <summary>{reasons.more}</summary>
          <ul class="plain-list">
            {reasons.rest.map((reason) => (
              <ReasonItem key={reason.id} reason={reason} onAct={onAct} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
