import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSay } from '../ui/language.tsx';
import { Pager } from '../ui/pager.tsx';
import { unitNotFound, words } from '../words/score-page.ts';
import type { Pointing } from './address.ts';
import { ClassSection } from './class-section.tsx';
import { Downloads } from './downloads.tsx';
import { rowsByClass } from './rows-by-class.ts';
import { SchemeSection } from './scheme-section.tsx';
import { StepsDrawer } from './steps-drawer.tsx';
import type { ScoredFile } from './use-scoring.ts';

interface ResultProps {
  readonly file: ScoredFile;
  readonly pointing: Pointing;
}

/** Classes shown at once; an office has four, a strange file may have thousands. */
const classesPerPage = 12;

/** Everything that one scored file has to say. */
export function Result({ file, pointing }: ResultProps) {
  const say = useSay();
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { summary, rows } = file;
  const groups = useMemo(() => rowsByClass(summary.classes, rows), [summary, rows]);
  const { target } = pointing;
  const open = useMemo(
    () => (target === null ? null : (rows.find((row) => row.id === target.unit) ?? null)),
    [rows, target],
  );
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const pages = Math.ceil(groups.length / classesPerPage);
  const shown = groups.slice(page * classesPerPage, (page + 1) * classesPerPage);
  const hasTalk = rows.some((row) => row.talkProposed);
  return (
    <>
      <section class="result-head">
        <h2 ref={heading} tabIndex={-1}>
          {say(words.result)} <span class="quiet print-only">{file.name}</span>
        </h2>
        <Downloads file={file} />
        {target !== null && open === null && <p class="hint">{say(unitNotFound(target.unit))}</p>}
        {shown.length > 1 && (
          <nav class="class-links" aria-label={say(words.classes)}>
            {shown.map(({ id, name }) => (
              <a key={id} href={`#class-${encodeURIComponent(id)}`}>
                {say(name)}
              </a>
            ))}
          </nav>
        )}
        <p class="quiet screen-only">
          {say(words.clickNote)} <span class="phone-only">{say(words.phoneNote)}</span>
          {hasTalk && ` ${say(words.talkNote)}`}
        </p>
      </section>
      {shown.map((group) => (
        <ClassSection
          key={group.id}
          group={group}
          onOpen={(row, number) => pointing.open({ unit: row.id, number })}
        />
      ))}
      <Pager page={page} pages={pages} label={say(words.classes)} onPage={setPage} />
      <SchemeSection summary={summary} />
      {open !== null && target !== null && (
        <StepsDrawer
          key={open.id}
          desk={file.desk}
          row={open}
          className={say(groups.find(({ id }) => id === open.class)?.name ?? words.unit)}
          number={target.number}
          onNumber={(number) => pointing.open({ unit: open.id, number })}
          onClose={pointing.close}
        />
      )}
    </>
  );
}
