import { useState } from 'preact/hooks';
import { ClassChart } from '../ui/class-chart.tsx';
import { useLanguage, useSay } from '../ui/language.tsx';
import { longestWhole, Pager, paged } from '../ui/pager.tsx';
import { findingOf } from '../words/findings.ts';
import { classCount, words } from '../words/score-page.ts';
import type { OpenableNumber } from './address.ts';
import { ClassTable } from './class-table.tsx';
import type { ClassRows } from './rows-by-class.ts';
import { UnrankedTable } from './unranked-table.tsx';
import type { UnitRow } from './worker/messages.ts';

interface ClassSectionProps {
  readonly group: ClassRows;
  readonly onOpen: (row: UnitRow, number: OpenableNumber) => void;
}

/** One class of units: the finding, its chart, its table, and who is not ranked and why. */
export function ClassSection({ group, onOpen }: ClassSectionProps) {
  const say = useSay();
  const language = useLanguage();
  const [page, setPage] = useState(0);
  const [sought, setSought] = useState('');
  const { id, name, ranked, unranked } = group;
  const found =
    sought === '' ? ranked : ranked.filter((row) => row.name.includes(sought) || row.id === sought);
  const part = paged(found, page);
  const units = ranked.length + unranked.length;
  const title = say(name);
  return (
    <section class="class" id={`class-${encodeURIComponent(id)}`}>
      <h2>
        {title.slice(0, 1).toUpperCase() + title.slice(1)}{' '}
        <span class="quiet">{say(classCount(units, ranked.length))}</span>
      </h2>
      {ranked.length === 0 && <p>{say(words.noRanking)}</p>}
      {ranked.length === 1 && <p class="finding">{say(findingOf(ranked))}</p>}
      {ranked.length > 1 && <ClassChart id={id} ranked={ranked} language={language} />}
      {ranked.length > longestWhole && (
        <p class="find">
          <label>
            {say(words.find)}{' '}
            <input
              type="search"
              value={sought}
              onInput={({ currentTarget }) => {
                setSought(currentTarget.value.trim());
                setPage(0);
              }}
            />
          </label>
        </p>
      )}
      {part.shown.length > 0 && (
        <ClassTable caption={title} rows={part.shown} all={ranked} onOpen={onOpen} />
      )}
      {ranked.length > 0 && found.length === 0 && <p role="status">{say(words.noneFound)}</p>}
      <Pager page={part.page} pages={part.pages} label={title} onPage={setPage} />
      <UnrankedTable rows={unranked} onOpen={onOpen} />
    </section>
  );
}
