import { Button } from 'antd';
import { useState } from 'react';
import { saveFile } from '../../ui/save-file.ts';
import { csvOf } from '../history/csv.ts';
import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { firstOf, words } from '../words/lists.ts';
import { words as people } from '../words/people.ts';
import type { ListFault } from './checked-list.ts';

const pageSize = 50;

interface FaultTableProps {
  readonly faults: readonly ListFault[];
  /** How many there are, also those that are not listed. */
  readonly all: number;
  /** The file that they were found in. */
  readonly file: string;
}

/** Every fault by row and cell, page by page, and as a file to mend the sheet by. */
export function FaultTable({ faults, all, file }: FaultTableProps) {
  const say = useSay();
  const [page, setPage] = useState(0);
  if (faults.length === 0) return <p className="quiet">{say(words.noFaults)}</p>;
  const head = [words.row, words.cell, words.fault].map(say);
  const save = (): void => {
    const rows = faults.map(({ row, cell, sentence }) => [
      row === null ? '' : String(row),
      cell,
      say(sentence),
    ]);
    const name = `${file.replace(/\.[^.]*$/u, '')} ${say(words.faultsFile)}.csv`;
    saveFile(new Blob([csvOf([head, ...rows])], { type: 'text/csv' }), name);
  };
  const shown = faults.slice(page * pageSize, (page + 1) * pageSize);
  return (
    <div className="stack">
      {faults.length < all && <p className="quiet">{say(firstOf(faults.length, all))}</p>}
      <Sideways label={say(words.faultsFile)}>
        <table className="plain-table">
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ code, row, cell, sentence }) => (
              <tr key={`${code} ${cell} ${sentence.en}`}>
                <td className="figures">{row ?? '—'}</td>
                <td className="figures">{cell === '' ? '—' : cell}</td>
                {/* The cell has a column of its own here. */}
                <td>{say(sentence).replace(`${cell}: `, '')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <div className="actions">
        {faults.length > pageSize && (
          <>
            <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
              {say(people.previous)}
            </Button>
            <Button
              disabled={(page + 1) * pageSize >= faults.length}
              onClick={() => setPage(page + 1)}
            >
              {say(people.next)}
            </Button>
          </>
        )}
        <Button onClick={save}>{say(words.saveFaults)}</Button>
      </div>
    </div>
  );
}
