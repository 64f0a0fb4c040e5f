/** Plain inputs of the pages on which rules are amended: labelled by what stands around them, or by `label`. */

interface CellProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly label?: string;
}

/** A whole number from 0 to `most`. */
export function NumberInput({
  value,
  most,
  label,
  onChange,
}: CellProps<number> & { readonly most: number }) {
  return (
    <input
      className="cell number"
      type="number"
      min={0}
      max={most}
      step={1}
      aria-label={label}
      value={value}
      onChange={({ target: { value: text } }) => {
        const number = Math.trunc(Number(text));
        if (number >= 0 && number <= most) onChange(number);
      }}
    />
  );
}

/** One line of text. */
export function TextInput({
  value,
  label,
  onChange,
  isNarrow = false,
  isWrong = false,
}: CellProps<string> & { readonly isNarrow?: boolean; readonly isWrong?: boolean }) {
  return (
    <input
      className={isNarrow ? 'cell number' : 'cell'}
      type="text"
      inputMode={isNarrow ? 'decimal' : 'text'}
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      value={value}
      onChange={({ target: { value: text } }) => onChange(text)}
    />
  );
}

/** Several lines of text. */
export function LongTextInput({ value, label, onChange }: CellProps<string>) {
  return (
    <textarea
      className="cell"
      rows={3}
      aria-label={label}
      value={value}
      onChange={({ target: { value: text } }) => onChange(text)}
    />
  );
}

interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

/** One of several. */
export function SelectInput<Value extends string>({
  value,
  options,
  label,
  onChange,
}: CellProps<Value> & { readonly options: readonly Option<Value>[] }) {
  return (
    <select
      className="cell"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

interface TickProps extends Omit<CellProps<boolean>, 'label'> {
  readonly text: string;
  /** Whether the text is only read aloud, since a heading shows it. */
  readonly isTextUnseen?: boolean;
}

/** Yes or no. */
export function TickInput({ value, text, isTextUnseen = false, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} />
      <span className={isTextUnseen ? 'unseen' : ''}>{text}</span>
    </label>
  );
}
