import { Select } from '../components/Select.tsx';
import type { PopupAction, TermsView } from './view-types.ts';

interface TermsProps {
  readonly terms: TermsView;
  readonly onAct: (action: PopupAction) => void;
}

/** For how long a site is trusted, and how far: a choice counts at once. */
export function Terms({ terms, onAct }: TermsProps) {
  return (
    <div class="selects">
      <Select
        id="trust-span"
        label={terms.spanLabel}
        choices={terms.spans}
        chosen={terms.span}
        onChoose={(span) => {
          if (span !== 'keep') onAct({ span });
        }}
      />
      {terms.reaches.length > 0 && (
        <Select
          id="trust-reach"
          label={terms.reachLabel}
          choices={terms.reaches}
          chosen={terms.reach}
          onChoose={(moveTo) => onAct({ moveTo })}
        />
      )}
    </div>
  );
}
