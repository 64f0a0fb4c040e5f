import type { MeetingView } from '../duty/use-meeting.ts';
import { pagesOf } from './pages-of.ts';
import type { InvitedPerson } from './use-people.ts';

interface SeatCardsProps {
  readonly view: MeetingView;
  readonly people: readonly InvitedPerson[];
}

/** Two cards on a sheet; each is folded across its middle, so that both sides show the name. */
const cardsOfPage = 2;

export function SeatCards({ view: { meeting, names }, people }: SeatCardsProps) {
  const units = meeting.particulars.units.map((unit) => ({
    id: unit as string,
    name: names('unit', unit).zh,
    under: '参评单位',
  }));
  const persons = people.map(({ person, name, category }) => ({
    id: person as string,
    name,
    under: names('category', category).zh,
  }));
  return pagesOf([...units, ...persons], cardsOfPage).map((cards, page) => (
    <section key={page} class="paper seat-cards">
      {cards.map(({ id, name, under }) => (
        <article key={id} class="seat-card">
          {['back', 'front'].map((side) => (
            <div key={side} class={`seat-side ${side}`} aria-hidden={side === 'back'}>
              <p class={name.length > 6 ? 'seat-name long' : 'seat-name'}>{name}</p>
              <p class="seat-under">{under}</p>
            </div>
          ))}
        </article>
      ))}
    </section>
  ));
}
