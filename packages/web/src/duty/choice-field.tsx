import { useId } from 'preact/hooks';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there before anything is chosen. */
  readonly empty?: string;
}

/** One of several, with its label. */
export function ChoiceField({ label, value, onChange, options, empty }: ChoiceFieldProps) {
  const id = useId();
  return (
    <p class="duty-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
