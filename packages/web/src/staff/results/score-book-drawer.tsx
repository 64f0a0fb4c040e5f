import { Drawer } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { QueryView } from '../ui/query-view.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/results.ts';
import { type Results, useScoreBook } from './queries.ts';
import { ScoreBookView } from './score-book/score-book-view.tsx';

interface ScoreBookDrawerProps {
  /** The unit that is open. */
  readonly unit: string;
  readonly results: Results;
}

/**
 * Why a unit's number is what it is. From a bureau it leads to the units that it is made of, and back; the
 * address holds the way, so that a link shows the same.
 */
export function ScoreBookDrawer({ unit, results }: ScoreBookDrawerProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const [search, set] = useSearchFields();
  const query = useScoreBook(campaign.id, unit);
  const trail = (search.get('from') ?? '').split(',').filter((id) => id !== '');
  const nameOf = (id: string) => results.units.find((row) => row.id === id)?.name ?? id;
  const goDown = (id: string) => set({ unit: id, from: [...trail, unit].join(',') });
  const goBack = (place: number) => {
    const from = trail.slice(0, place).join(',');
    set({ unit: trail[place] ?? unit, from: from === '' ? null : from });
  };
  return (
    <Drawer open title={nameOf(unit)} size={760} onClose={() => set({ unit: null, from: null })}>
      <div className="stack">
        {trail.length > 0 && (
          <nav aria-label={say(words.trail)}>
            <ol className="trail">
              {trail.map((id, place) => (
                // A way may pass a unit once only: the tree has no cycle.
                <li key={id}>
                  <button type="button" className="link" onClick={() => goBack(place)}>
                    {nameOf(id)}
                  </button>
                </li>
              ))}
              <li aria-current="page">{nameOf(unit)}</li>
            </ol>
          </nav>
        )}
        <QueryView query={query}>
          {(book) => <ScoreBookView key={unit} book={book} onOpen={goDown} />}
        </QueryView>
      </div>
    </Drawer>
  );
}
