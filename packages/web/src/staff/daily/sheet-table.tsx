import { assessmentOf } from '@pingyi/core';
import { Pagination } from 'antd';
import { useState } from 'react';
import { labelled } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { PauseInput } from '../ui/pause-input.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { likeness } from '../units/unit-names.ts';
import { atMost, itemsConfirmed, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import type { SheetCell, SheetRow } from './sheet.ts';

interface SheetTableProps {
  readonly rows: readonly SheetRow[];
  readonly onOpen: (unit: string, item: string) => void;
}

/** Rows of a page: larger cities leaf through their units. */
const pageSize = 50;

interface CellProps {
  readonly row: SheetRow;
  readonly cell: SheetCell | undefined;
  readonly onOpen: SheetTableProps['onOpen'];
}

function Cell({ row: { unit }, cell, onOpen }: CellProps) {
  const say = useSay();
  if (cell === undefined)
    return (
      <td>
        <span className="quiet" title={say(words.notOnSheet)}>
          —
        </span>
      </td>
    );
  const { item, line, proposal, state } = cell;
  const points = line?.points ?? proposal?.points;
  return (
    <td>
      <button
        type="button"
        className={`sheet-cell ${state}`}
        onClick={() => onOpen(unit.id, item.id)}
      >
        <span className="unseen">{say(labelled(`${unit.name} · ${say(item.name)}`, ''))}</span>
        <b>{points ?? '·'}</b>
        <span>{say(words[state])}</span>
      </button>
    </td>
  );
}

/** Units by items: every cell tells its points and how far they are. */
export function SheetTable({ rows, onOpen }: SheetTableProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const [name, setName] = useState('');
  const [page, setPage] = useState(1);
  const { items } = assessmentOf(campaign.plan);
  const found = rows.filter(({ unit }) => likeness(unit.name).includes(likeness(name)));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return (
    <>
      <div className="tools">
        <PauseInput
          label={say(words.find)}
          value={name}
          onPause={(typed) => {
            setName(typed);
            setPage(1);
          }}
        />
      </div>
      <p className="quiet spaced">{say(words.sheetCaption)}</p>
      <Sideways label={say(words.sheet)}>
        <table className="plain-table sheet-table">
          <thead>
            <tr>
              <th scope="col">{say(words.unit)}</th>
              {items.map(({ id, name: title, max }) => (
                <th key={id} scope="col">
                  {say(title)}
                  <span className="hint">{say(atMost(max))}</span>
                </th>
              ))}
              <th scope="col">{say(words.state)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.unit.id}>
                <th scope="row">{row.unit.name}</th>
                {items.map(({ id }) => (
                  <Cell key={id} row={row} cell={row.cells.get(id)} onOpen={onOpen} />
                ))}
                <td>
                  <span className={row.need === 'incomplete' ? 'mark warning' : 'mark plain'}>
                    {say(words[row.need])}
                  </span>
                  <span className="hint">{say(itemsConfirmed(row.confirmed, row.cells.size))}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {found.length > pageSize && (
        <Pagination
          className="pages"
          current={page}
          pageSize={pageSize}
          total={found.length}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
      <p className="quiet">{say(words.notNeededMeaning)}</p>
    </>
  );
}
