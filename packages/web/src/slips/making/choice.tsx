import { useId } from 'preact/hooks';

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly chosen: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string | number>({
  legend,
  chosen,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="duty-choice">
      <legend>{legend}</legend>
      {options.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
