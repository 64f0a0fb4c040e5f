import { useSay } from '../words/language.tsx';
import { words } from '../words/results.ts';
import type { UnitRow } from './queries.ts';
import { UnitMarks } from './unit-marks.tsx';

interface UnrankedTableProps {
  readonly rows: readonly UnitRow[];
  readonly onOpen: (unit: string) => void;
}

/** Units without a rank, each with the reason. */
export function UnrankedTable({ rows, onOpen }: UnrankedTableProps) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{say(words.notRanked)}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            <th scope="col">{say(words.reason)}</th>
            <th scope="col">{say(words.satisfaction)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-haspopup="dialog"
                  onClick={() => onOpen(row.id)}
                >
                  {row.name}
                </button>{' '}
                <UnitMarks row={row} />
              </th>
              <td>{row.why === null ? '—' : say(row.why)}</td>
              <td className="figures">{row.satisfaction ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
