import { useSay } from '../ui/language.tsx';
import { words } from '../words/score-page.ts';
import type { OpenableNumber } from './address.ts';
import { Marks } from './marks.tsx';
import { NumberButton } from './number-button.tsx';
import { RankText } from './rank-text.tsx';
import type { RankedRow } from './rows-by-class.ts';
import type { UnitRow } from './worker/messages.ts';

type Column = Exclude<OpenableNumber, 'rank' | 'composite'>;

const columns: readonly Column[] = ['satisfaction', 'lowerLevel', 'daily', 'deducted', 'bonus'];

/** Columns that say nothing in a class are left out: stations have no lower level. */
function usedColumns(rows: readonly UnitRow[]): readonly Column[] {
  return columns.filter((column) => {
    if (column === 'satisfaction' || column === 'deducted') return true;
    return rows.some((row) => row[column] !== null && Number(row[column]) !== 0);
  });
}

interface ClassTableProps {
  readonly caption: string;
  /** The rows on this page of the table. */
  readonly rows: readonly RankedRow[];
  /** All rows of the class, which decide on the columns. */
  readonly all: readonly RankedRow[];
  readonly onOpen: (row: UnitRow, number: OpenableNumber) => void;
}

/** The ranked units of a class, best first. */
export function ClassTable({ caption, rows, all, onOpen }: ClassTableProps) {
  const say = useSay();
  const used = usedColumns(all);
  return (
    <table class="class-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.rank)}</th>
          <th scope="col">{say(words.unit)}</th>
          <th scope="col" class="figure">
            {say(words.composite)}
          </th>
          {used.map((column) => (
            <th key={column} scope="col" class="figure desk-only">
              {say(words[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td class="rank figures">
              <RankText row={row} />
            </td>
            <th scope="row" class="name">
              {row.name} <Marks row={row} />
            </th>
            <td class="figure">
              <NumberButton row={row} number="composite" text={row.composite} onOpen={onOpen} />
            </td>
            {used.map((column) => (
              <td key={column} class="figure desk-only">
                <NumberButton row={row} number={column} text={row[column]} onOpen={onOpen} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
