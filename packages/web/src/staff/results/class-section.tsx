import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../words/language.tsx';
import { classCount, words } from '../words/results.ts';
import { ClassChart } from './class-chart.tsx';
import { isRanked, type Results, type UnitRow } from './queries.ts';
import { RankedTable } from './ranked-table.tsx';
import { UnrankedTable } from './unranked-table.tsx';

/** Rows of a page of a table; more are turned over. */
const rowsAPage = 200;

interface ClassSectionProps {
  readonly group: Results['classes'][number];
  /** The units of the class. */
  readonly rows: readonly UnitRow[];
  readonly decimals: number;
  readonly hasBefore: boolean;
  readonly onOpen: (unit: string) => void;
}

/** One class of units: the finding with its chart, the table, and who is not ranked and why. */
export function ClassSection({ group, rows, decimals, hasBefore, onOpen }: ClassSectionProps) {
  const say = useSay();
  const [shown, setShown] = useState(rowsAPage);
  const ranked = rows.filter(isRanked).sort((a, b) => a.rank - b.rank);
  const unranked = rows.filter((row) => !isRanked(row));
  const name = say(group.name);
  return (
    <section className="panel stack" aria-label={name}>
      <h2>
        {name} <span className="quiet">{say(classCount(rows.length, ranked.length))}</span>
      </h2>
      {ranked.length === 0 && <p>{say(words.noRanking)}</p>}
      {ranked.length > 1 && <ClassChart id={group.id} ranked={ranked} />}
      {ranked.length > 0 && (
        <RankedTable
          caption={name}
          rows={ranked.slice(0, shown)}
          decimals={decimals}
          hasBefore={hasBefore}
          onOpen={onOpen}
        />
      )}
      {ranked.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + rowsAPage)}>{say(words.further200)}</Button>
        </div>
      )}
      <UnrankedTable rows={unranked} onOpen={onOpen} />
    </section>
  );
}
