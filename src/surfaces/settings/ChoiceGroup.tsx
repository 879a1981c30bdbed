import type { Choice } from './view.ts';

interface ChoiceGroupProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly isLocked?: boolean;
  /** Why it can not be changed. */
  readonly lockedNote?: string;
  readonly onChoose: (value: T) => void;
}

/** A few choices, all to be seen at once. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { name, label, choices, isLocked = false, lockedNote, onChoose } = props;
  return (
    <fieldset class="block" disabled={isLocked} aria-describedby={isLocked ? `${name}-locked` : undefined}>
      <legend>{label}</legend>
      {isLocked && (
        <p class="small" id={`${name}-locked`}>
          {lockedNote}
        </p>
      )}
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.isChosen}
              aria-describedby={choice.what === '' ? undefined : `${name}-${choice.value}`}
              onChange={() => onChoose(choice.value)}
            />
            <span class="choice-label">{choice.label}</span>
            {choice.what !== '' && (
              <span class="small" id={`${name}-${choice.value}`}>
                {choice.what}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
