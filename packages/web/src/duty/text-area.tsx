import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly hint?: ComponentChildren;
}

/** Several lines to fill in, with their label and hint. */
export function TextArea({ label, value, onInput, rows = 3, hint }: TextAreaProps) {
  const id = useId();
  return (
    <p class="duty-field wide">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="prose"
        rows={rows}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class="quiet">
          {hint}
        </span>
      )}
    </p>
  );
}
