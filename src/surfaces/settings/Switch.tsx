interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly what: string;
  readonly isOn: boolean;
  readonly isLocked?: boolean;
  /** Why it can not be changed. */
  readonly lockedNote?: string;
  readonly onSwitch: (isOn: boolean) => void;
}

/** On or off, with what it does. */
export function Switch({ id, label, what, isOn, isLocked, lockedNote, onSwitch }: SwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={id}
        name={id}
        checked={isOn}
        disabled={isLocked}
        aria-describedby={lockedNote ? `${id}-what ${id}-locked` : `${id}-what`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="choice-label">{label}</span>
      <span class="small" id={`${id}-what`}>
        {what}
      </span>
      {lockedNote && (
        <span class="small" id={`${id}-locked`}>
          {lockedNote}
        </span>
      )}
    </label>
  );
}
