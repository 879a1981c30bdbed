import type { Option } from '../options.ts';

interface SelectProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly what?: string;
  readonly choices: readonly Option<T>[];
  readonly chosen: T | undefined;
  readonly isLocked?: boolean;
  /** Why it can not be changed. */
  readonly lockedNote?: string;
  /** Id of what says so where it stands elsewhere. */
  readonly lockedBy?: string;
  readonly onChoose: (value: T) => void;
}

/** One of many choices. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { id, label, what, choices, chosen, isLocked, lockedNote, lockedBy, onChoose } = props;
  const described = [what && `${id}-what`, lockedNote && `${id}-locked`, isLocked && lockedBy]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="select">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={described || undefined}
        disabled={isLocked}
        value={chosen}
        onChange={(event) => {
          const picked = choices[event.currentTarget.selectedIndex];
          if (picked) onChoose(picked.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {what && (
        <p class="small" id={`${id}-what`}>
          {what}
        </p>
      )}
      {lockedNote && (
        <p class="small" id={`${id}-locked`}>
          {lockedNote}
        </p>
      )}
    </div>
  );
}
