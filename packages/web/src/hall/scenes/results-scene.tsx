import { useLayoutEffect, useState } from 'preact/hooks';
import { useSay } from '../../ui/language.tsx';
import { pageOf, words } from '../../words/hall.ts';
import { newestResult, pageAfter, pageName, type ResultPage, resultPages } from '../data/pages.ts';
import type { ShownMeeting } from '../data/screen.ts';
import { useKeys } from '../use-keys.ts';
import { CountsPage } from './counts-page.tsx';
import { ItemsPage } from './items-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { StepsPage } from './steps-page.tsx';

function hashName(): string {
  return decodeURIComponent(window.location.hash.slice(1));
}

/** The page that the address names; a result that is announced now is shown at once. */
function useResultPage(meeting: ShownMeeting, pages: readonly ResultPage[]) {
  const newest = newestResult(meeting);
  const [known, setKnown] = useState(newest);
  const [name, setName] = useState(
    () => hashName() || (newest === null ? '' : pageName({ of: 'counts', unit: newest })),
  );
  const turn = (to: string): void => {
    window.history.replaceState(null, '', `#${encodeURIComponent(to)}`);
    setName(to);
  };
  useLayoutEffect(() => {
    if (newest === known || newest === null) return;
    setKnown(newest);
    turn(pageName({ of: 'counts', unit: newest }));
  }, [newest, known]);
  const move = (steps: number): void => {
    const next = pageAfter(pages, name, steps);
    if (next !== null) turn(pageName(next));
  };
  return { page: pageAfter(pages, name, 0), move };
}

function Page({ page, meeting }: { readonly page: ResultPage; readonly meeting: ShownMeeting }) {
  if (page.of === 'overview') return <OverviewPage meeting={meeting} from={page.from} />;
  const result = meeting.results.find(({ unit }) => unit === page.unit);
  const name = meeting.units.find(({ id }) => id === page.unit)?.name;
  if (result === undefined || name === undefined) return null;
  switch (page.of) {
    case 'counts':
      return <CountsPage name={name} result={result} grades={meeting.grades} />;
    case 'items':
      return <ItemsPage name={name} result={result} grades={meeting.grades} />;
    case 'steps':
      return <StepsPage name={name} result={result} from={page.from} />;
  }
}

/** Keys of keyboards and of presenters' remotes. */
const turns: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  [' ', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
]);

/** The announced results, page by page: arrow keys, a presenter's remote, or the two buttons. */
export function ResultsScene({ meeting }: { readonly meeting: ShownMeeting }) {
  const say = useSay();
  const pages = resultPages(meeting);
  const { page, move } = useResultPage(meeting, pages);
  useKeys((key) => {
    const steps = turns.get(key);
    if (steps !== undefined) move(steps);
    return steps !== undefined;
  });
  if (page === null) return null;
  const place = pages.findIndex((each) => pageName(each) === pageName(page));
  return (
    <main class="hall-scene hall-results">
      <Page page={page} meeting={meeting} />
      <nav class="hall-pager">
        <button type="button" disabled={place === 0} onClick={() => move(-1)}>
          <span aria-hidden="true">‹</span> {say(words.previous)}
        </button>
        <span>{say(pageOf(place + 1, pages.length))}</span>
        <button type="button" disabled={place === pages.length - 1} onClick={() => move(1)}>
          {say(words.next)} <span aria-hidden="true">›</span>
        </button>
      </nav>
    </main>
  );
}
