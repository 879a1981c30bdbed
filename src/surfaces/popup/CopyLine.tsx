import type { PopupAction } from './view-types.ts';

interface CopyLineProps {
  readonly text: string;
  readonly label: string;
  /** What it belongs to, for who hears the button without seeing the text. */
  readonly of: string;
  readonly onAct: (action: PopupAction) => void;
}

/** A text made for this page, to be copied by one press or by hand. */
export function CopyLine({ text, label, of, onAct }: CopyLineProps) {
  return (
    <div class="copy-line">
      <p class="copy-text">{text}</p>
      <button type="button" aria-label={`${label} ${of}`} onClick={() => onAct({ copy: text })}>
        {label}
      </button>
    </div>
  );
}
