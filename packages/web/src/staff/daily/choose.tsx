import { words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';

interface ChooseAllProps {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Chooses every row of a list, or none. */
export function ChooseAll({ isChosen, onChoose }: ChooseAllProps) {
  const say = useSay();
  return (
    <input
      type="checkbox"
      aria-label={say(words.chooseAll)}
      checked={isChosen}
      onChange={({ target: { checked } }) => onChoose(checked)}
    />
  );
}

interface ChooseOneProps {
  /** What is chosen, for whoever does not see the row. */
  readonly title: string;
  readonly id: string;
  /** What is not chosen: everything new is chosen of itself. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}

/** Chooses a row, or leaves it out. */
export function ChooseOne({ title, id, left, onChange }: ChooseOneProps) {
  const say = useSay();
  return (
    <input
      type="checkbox"
      aria-label={`${say(words.choose)} ${title}`}
      checked={!left.has(id)}
      onChange={({ target: { checked } }) => {
        const next = new Set(left);
        if (checked) next.delete(id);
        else next.add(id);
        onChange(next);
      }}
    />
  );
}
