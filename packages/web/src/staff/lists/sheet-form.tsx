import { Button } from 'antd';
import { labelled } from '../../words/marks.ts';
import { useSay } from '../words/language.tsx';
import { sheetText, words } from '../words/lists.ts';
import type { SheetQuestion } from './checked-list.ts';

interface SheetFormProps extends Pick<SheetQuestion, 'sheets'> {
  readonly onChoose: (sheet: string) => void;
}

/** Asks which of several sheets is meant. */
export function SheetForm({ sheets, onChoose }: SheetFormProps) {
  const say = useSay();
  return (
    <div className="stack">
      <h3>{say(words.sheetTitle)}</h3>
      <p>{say(words.sheetLead)}</p>
      <ul className="choices-list">
        {sheets.map(({ name, rows }) => (
          <li key={name}>
            {say(sheetText(name, rows))}
            <Button aria-label={say(labelled(words.useSheet, name))} onClick={() => onChoose(name)}>
              {say(words.useSheet)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
