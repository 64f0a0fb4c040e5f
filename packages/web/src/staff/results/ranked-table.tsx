import { intervalText } from '@pingyi/core';
import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { opensText, ranksText, rankText, words } from '../words/results.ts';
import { BeforeText } from './before-text.tsx';
import type { RankedRow } from './queries.ts';
import { UnitMarks } from './unit-marks.tsx';

/** Columns of numbers that not every class has. */
const optional = ['lowerLevel', 'daily', 'deducted', 'bonus'] as const;

type Optional = (typeof optional)[number];

interface RankedTableProps {
  readonly caption: string;
  readonly rows: readonly RankedRow[];
  /** Decimals of published numbers. */
  readonly decimals: number;
  readonly hasBefore: boolean;
  readonly onOpen: (unit: string) => void;
}

function usedColumns(rows: readonly RankedRow[]): readonly Optional[] {
  return optional.filter((column) =>
    rows.some((row) => row[column] !== null && Number(row[column]) !== 0),
  );
}

function Row({
  row,
  used,
  decimals,
  hasBefore,
  onOpen,
}: Omit<RankedTableProps, 'rows' | 'caption'> & {
  readonly row: RankedRow;
  readonly used: readonly Optional[];
}) {
  const say = useSay();
  return (
    <tr>
      <td className="figures">
        {say(rankText(row.rank, row.ranked, row.tied))
          .split(/(?<=，|, )/u)
          .map((part) => (
            <span key={part} className="whole">
              {part}
            </span>
          ))}
      </td>
      <th scope="row">
        {row.name} <UnitMarks row={row} />
        {row.ranks !== null && row.ranks.compared > 0 && (
          <span className="hint phone-only">
            {say(words.possible)} {say(ranksText(row.ranks.best, row.ranks.worst))}
          </span>
        )}
      </th>
      <td className="figures number-cell">
        <button
          type="button"
          className="link hero-number"
          aria-haspopup="dialog"
          title={say(opensText(row.name))}
          onClick={() => onOpen(row.id)}
        >
          {row.composite}
        </button>
      </td>
      <td className="figures desk-only">
        {row.ranks === null || row.ranks.compared === 0
          ? '—'
          : say(ranksText(row.ranks.best, row.ranks.worst))}
      </td>
      <td className="figures desk-only">
        {row.satisfaction ?? '—'}
        {row.interval !== null && (
          <span className="hint">{say(intervalText(row.interval, decimals))}</span>
        )}
      </td>
      {used.map((column) => (
        <td key={column} className="figures desk-only">
          {row[column] ?? '—'}
        </td>
      ))}
      {hasBefore && (
        <td className="figures desk-only">
          <BeforeText row={row} />
        </td>
      )}
    </tr>
  );
}

/** The ranked units of a class, best first, with what their ballots can carry. */
export function RankedTable({ caption, rows, ...rest }: RankedTableProps) {
  const say = useSay();
  const used = usedColumns(rows);
  return (
    <Sideways label={caption}>
      <table className="plain-table result-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.rank)}</th>
            <th scope="col">{say(words.unit)}</th>
            <th scope="col">{say(words.composite)}</th>
            <th scope="col" className="desk-only">
              {say(words.possible)}
            </th>
            <th scope="col" className="desk-only">
              {say(words.satisfaction)}
              <span className="hint">{say(words.interval)}</span>
            </th>
            {used.map((column) => (
              <th key={column} scope="col" className="desk-only">
                {say(words[column])}
              </th>
            ))}
            {rest.hasBefore && (
              <th scope="col" className="desk-only">
                {say(words.before)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} used={used} {...rest} />
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
