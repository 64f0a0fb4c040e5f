import type { Sentence } from '@pingyi/core';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Sideways } from '../ui/sideways.tsx';
import { usePages } from '../ui/use-pages.tsx';
import { words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';

/** A row that somebody may choose. */
export interface ChoiceRow {
  readonly key: string;
  /** What is chosen, for whoever does not see the row. */
  readonly title: string;
}

interface ChoiceTableProps<Row extends ChoiceRow> {
  readonly id: string;
  readonly title: Sentence;
  readonly lead: Sentence;
  readonly rows: readonly Row[];
  /** The rows that may be chosen. */
  readonly choosable: readonly Row[];
  /** What is done with the chosen rows; null where the reader may not. */
  readonly action: {
    readonly label: (count: number) => Sentence;
    readonly take: (chosen: readonly Row[]) => void;
  } | null;
  readonly headings: readonly Sentence[];
  /** The cells of a row below the headings. */
  readonly cellsOf: (row: Row) => ReactNode;
}

/** Rows of which everything is chosen until somebody leaves it out, and one button that takes the chosen. */
export function ChoiceTable<Row extends ChoiceRow>({
  id,
  title,
  lead,
  rows,
  choosable,
  action,
  headings,
  cellsOf,
}: ChoiceTableProps<Row>) {
  const say = useSay();
  // What is left out, not what is chosen: everything new is chosen of itself.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { shown, leaf } = usePages(rows);
  const mayChoose = new Set(choosable);
  const chosen = choosable.filter(({ key }) => !left.has(key));
  const choose = (key: string, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      <p className="spaced">{say(lead)}</p>
      {action !== null && (
        <div className="tools">
          <Button type="primary" disabled={chosen.length === 0} onClick={() => action.take(chosen)}>
            {say(action.label(chosen.length))}
          </Button>
        </div>
      )}
      <Sideways label={say(title)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={say(words.chooseAll)}
                  checked={left.size === 0}
                  onChange={({ target: { checked } }) =>
                    setLeft(new Set(checked ? [] : choosable.map(({ key }) => key)))
                  }
                />
              </th>
              {headings.map((heading) => (
                <th key={heading.en} scope="col">
                  {say(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <td>
                  {mayChoose.has(row) && (
                    <input
                      type="checkbox"
                      aria-label={`${say(words.choose)} ${row.title}`}
                      checked={!left.has(row.key)}
                      onChange={({ target: { checked } }) => choose(row.key, checked)}
                    />
                  )}
                </td>
                {cellsOf(row)}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {leaf}
    </section>
  );
}
