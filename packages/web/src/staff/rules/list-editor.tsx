import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Sideways } from '../ui/sideways.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { rowName, words } from '../words/rules.ts';

interface Column<Row> {
  readonly title: string;
  /** The cell of a row; `label` says which row and column it is. */
  readonly cell: (row: Row, change: (row: Row) => void, label: string) => ReactNode;
}

interface ListEditorProps<Row> {
  /** What the list is called for whoever does not see it. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  /** A new row, or nothing when none can be added. */
  readonly make?: () => Row;
  /** Rows that have to stay. */
  readonly least?: number;
  /** Whether the order of the rows means something. */
  readonly isOrdered?: boolean;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** The row at `place` and the one before it in each other's place. */
function swapped<Row>(rows: readonly Row[], place: number): readonly Row[] {
  const [before, at] = [rows[place - 1], rows[place]];
  if (before === undefined || at === undefined) return rows;
  return rows.with(place - 1, at).with(place, before);
}

/** A list of the rules as a table: rows are added, changed, removed and, where it matters, ordered. */
export function ListEditor<Row>(props: ListEditorProps<Row>) {
  const {
    label,
    rows,
    keyOf,
    nameOf,
    columns,
    make,
    least = 0,
    isOrdered = false,
    onChange,
  } = props;
  const say = useSay();
  return (
    <div className="stack">
      <Sideways label={label}>
        <table className="plain-table">
          <thead>
            <tr>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={keyOf(row)}>
                {columns.map(({ title, cell }) => (
                  <td key={title}>
                    {cell(
                      row,
                      (next) => onChange(rows.with(place, next)),
                      say(rowName(title, nameOf(row))),
                    )}
                  </td>
                ))}
                <td>
                  <div className="row-actions">
                    {isOrdered && (
                      <>
                        <Button
                          size="small"
                          disabled={place === 0}
                          aria-label={say(rowName(say(words.up), nameOf(row)))}
                          onClick={() => onChange(swapped(rows, place))}
                        >
                          ↑
                        </Button>
                        <Button
                          size="small"
                          disabled={place === rows.length - 1}
                          aria-label={say(rowName(say(words.down), nameOf(row)))}
                          onClick={() => onChange(swapped(rows, place + 1))}
                        >
                          ↓
                        </Button>
                      </>
                    )}
                    {make !== undefined && (
                      <Button
                        size="small"
                        disabled={rows.length <= least}
                        aria-label={say(rowName(say(common.remove), nameOf(row)))}
                        onClick={() => onChange(rows.filter((each) => each !== row))}
                      >
                        {say(common.remove)}
                      </Button>
                    )}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {make !== undefined && (
        <div className="row-making">
          <Button onClick={() => onChange([...rows, make()])}>{say(words.add)}</Button>
        </div>
      )}
    </div>
  );
}
