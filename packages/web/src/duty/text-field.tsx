import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** `secret` hides what is typed and is never offered for keeping. */
  readonly kind?: 'text' | 'secret' | 'number';
  readonly hint?: ComponentChildren;
  readonly onEnter?: () => void;
}

/** One line to fill in, with its label and its hint. */
export function TextField({ label, value, onInput, kind = 'text', hint, onEnter }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    spellcheck: false,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      onInput(currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || onEnter === undefined) return;
      event.preventDefault();
      onEnter();
    },
  };
  return (
    <p class="duty-field">
      <label for={id}>{label}</label>
      {kind === 'secret' ? (
        <input type="password" autocomplete="new-password" {...shared} />
      ) : (
        <input
          type="text"
          autocomplete="off"
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          {...shared}
        />
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} class="quiet">
          {hint}
        </span>
      )}
    </p>
  );
}
