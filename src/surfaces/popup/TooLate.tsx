import { CopyLine } from './CopyLine.tsx';
import type { PopupAction, PopupView } from './view-types.ts';

interface TooLateProps {
  readonly after: NonNullable<PopupView['after']>;
  readonly onAct: (action: PopupAction) => void;
}

/** What to do when the data was already given, folded until it is wanted. */
export function TooLate({ after, onAct }: TooLateProps) {
  return (
    <details class="block too-late" open={after.isOpen}>
      <summary>{after.title}</summary>
      <ol class="advice-list">
        {after.steps.map((step) => (
          <li key={step.id}>
            <p>
              <strong>{step.title}</strong>
            </p>
            <p>{step.how}</p>
            {step.copy !== '' && <CopyLine text={step.copy} label={after.copyLabel} of={step.title} onAct={onAct} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
