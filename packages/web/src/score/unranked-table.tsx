import { useState } from 'preact/hooks';
import { useSay } from '../ui/language.tsx';
import { Pager, paged } from '../ui/pager.tsx';
import { words } from '../words/score-page.ts';
import type { OpenableNumber } from './address.ts';
import { Marks } from './marks.tsx';
import { NumberButton } from './number-button.tsx';
import type { UnitRow } from './worker/messages.ts';

interface UnrankedTableProps {
  readonly rows: readonly UnitRow[];
  readonly onOpen: (row: UnitRow, number: OpenableNumber) => void;
}

/** The units of a class without a rank, each with the reason. */
export function UnrankedTable({ rows, onOpen }: UnrankedTableProps) {
  const say = useSay();
  const [page, setPage] = useState(0);
  if (rows.length === 0) return null;
  const part = paged(rows, page);
  return (
    <>
      <h3>{say(words.notRanked)}</h3>
      <table class="class-table unranked">
        <caption class="unseen">{say(words.notRanked)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.unit)}</th>
            <th scope="col">{say(words.reason)}</th>
            <th scope="col" class="figure desk-only">
              {say(words.satisfaction)}
            </th>
          </tr>
        </thead>
        <tbody>
          {part.shown.map((row) => (
            <tr key={row.id}>
              <th scope="row" class="name">
                {row.name} <Marks row={row} />
              </th>
              <td>
                <button
                  type="button"
                  class="number words"
                  aria-haspopup="dialog"
                  onClick={() => onOpen(row, 'composite')}
                >
                  {row.why === null ? '—' : say(row.why)}
                </button>
              </td>
              <td class="figure desk-only">
                <NumberButton
                  row={row}
                  number="satisfaction"
                  text={row.satisfaction}
                  onOpen={onOpen}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={part.page} pages={part.pages} label={say(words.notRanked)} onPage={setPage} />
    </>
  );
}
