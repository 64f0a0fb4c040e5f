import { Button } from 'antd';
import { inARow } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { rangeText, words } from '../words/people.ts';
import { type Person, pageSize } from './queries.ts';

interface PeopleTableProps {
  readonly people: readonly Person[];
  /** Where this page and those before it begin, the first page left out. */
  readonly places: readonly number[];
  /** How many match in all. */
  readonly all: number;
  /** Where the next page begins, or null. */
  readonly next: number | null;
  readonly onPage: (places: readonly number[]) => void;
  /** Opens a person; null for whoever may not see one. */
  readonly onOpen: ((person: string) => void) | null;
}

/** One page of representatives, numbers masked. */
export function PeopleTable({ people, places, all, next, onPage, onOpen }: PeopleTableProps) {
  const say = useSay();
  const { names } = useCampaign();
  const first = places.length * pageSize + 1;
  return (
    <>
      <p role="status" className="figures">
        {say(rangeText(first, first + people.length - 1, all))}
      </p>
      {people.length === 0 ? (
        <p className="quiet spaced">{say(words.noneFound)}</p>
      ) : (
        <Sideways label={say(words.title)} keepsHeads>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say(words.name)}</th>
                <th scope="col">{say(words.category)}</th>
                <th scope="col">{say(words.phone)}</th>
                <th scope="col">{say(words.recusal)}</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ person, name, category, phone, units }) => (
                <tr key={person}>
                  <th scope="row">
                    {onOpen === null ? (
                      name
                    ) : (
                      <button type="button" className="link" onClick={() => onOpen(person)}>
                        {name}
                      </button>
                    )}
                  </th>
                  <td>{say(names('category', category))}</td>
                  <td className="figures">{phone ?? '—'}</td>
                  <td>{say(inARow(units.map((unit) => names('unit', unit)))) || '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      {(places.length > 0 || next !== null) && (
        <nav className="actions pages" aria-label={say(words.pages)}>
          <Button disabled={places.length === 0} onClick={() => onPage(places.slice(0, -1))}>
            {say(words.previous)}
          </Button>
          <Button
            disabled={next === null}
            onClick={() => (next === null ? undefined : onPage([...places, next]))}
          >
            {say(words.next)}
          </Button>
        </nav>
      )}
    </>
  );
}
