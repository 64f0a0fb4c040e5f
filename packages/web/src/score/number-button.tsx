import { useSay } from '../ui/language.tsx';
import { opens, words } from '../words/score-page.ts';
import type { OpenableNumber } from './address.ts';
import type { UnitRow } from './worker/messages.ts';

interface NumberButtonProps {
  readonly row: UnitRow;
  readonly number: OpenableNumber;
  /** What is shown; nothing where the number is impossible. */
  readonly text: string | null;
  readonly onOpen: (row: UnitRow, number: OpenableNumber) => void;
}

/**
 * A number that opens to its steps. The composite of a row is its stop for the Tab key; from there the
 * drawer leads to the other numbers, so that a table of 200 rows is not 1,400 stops long.
 */
export function NumberButton({ row, number, text, onOpen }: NumberButtonProps) {
  const say = useSay();
  return (
    <button
      type="button"
      class={number === 'composite' ? 'number hero' : 'number'}
      tabIndex={number === 'composite' ? 0 : -1}
      aria-haspopup="dialog"
      title={say(opens(say(words[number]), row.name))}
      onClick={() => onOpen(row, number)}
    >
      {text ?? '—'}
      {text === null && <span class="unseen">{say(words.noValue)}</span>}
    </button>
  );
}
