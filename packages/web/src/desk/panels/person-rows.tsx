import type { PersonRef } from '@pingyi/core';
import { useSay } from '../../ui/language.tsx';
import { moreFound, unservedText, words } from '../../words/desk.ts';
import { type Known, standingOf } from '../find/roster.ts';
import type { DeskState } from '../use-desk.ts';

/** What opens the card of a person. */
export interface FinderProps {
  readonly desk: DeskState;
  readonly onPerson: (person: PersonRef) => void;
}

/** Rows that are shown at once. */
const most = 8;

function Row({ desk, known, onPerson }: FinderProps & { readonly known: Known }) {
  const say = useSay();
  const { names, meeting } = desk.view;
  const standing = standingOf(desk.ahead, known.person);
  const category = meeting.representatives.get(known.person)?.category;
  return (
    <li>
      <button type="button" class="desk-row" onClick={() => onPerson(known.person)}>
        <strong>{known.name}</strong>
        <span>
          {category !== undefined && say(names('category', category))}
          {known.phone !== null && ` · ${known.phone}`}
        </span>
        <span class={`desk-state ${standing.is}`}>{say(words[standing.is])}</span>
      </button>
    </li>
  );
}

interface RowsProps extends FinderProps {
  readonly all: readonly Known[];
}

/** Persons to choose from, the first few of them. */
export function PersonRows({ desk, all, onPerson }: RowsProps) {
  const say = useSay();
  return (
    <>
      {all.length > 0 && (
        <ul class="desk-rows">
          {all.slice(0, most).map((known) => (
            <Row key={known.person} desk={desk} known={known} onPerson={onPerson} />
          ))}
        </ul>
      )}
      {all.length > most && <p class="quiet">{say(moreFound(all.length - most))}</p>}
    </>
  );
}

/** Who is there and has been given nothing: the vote cannot open before each was served or declined. */
export function Unserved({ desk, onPerson }: FinderProps) {
  const say = useSay();
  const all = [...desk.ahead.representatives.values()].flatMap(({ person, signedIn, served }) => {
    const known = desk.roster.get(person);
    return known !== undefined && signedIn !== null && served === null ? [known] : [];
  });
  if (all.length === 0) return null;
  return (
    <details>
      <summary>{say(unservedText(all.length))}</summary>
      <PersonRows desk={desk} all={all} onPerson={onPerson} />
    </details>
  );
}
