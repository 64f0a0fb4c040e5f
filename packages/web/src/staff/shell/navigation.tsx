import { phases, type Sentence } from '@pingyi/core';
import { Link, useLocation } from 'wouter';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { words as accounts } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';
import { SystemLinks } from './system-links.tsx';

interface Item {
  readonly to: string;
  readonly title: Sentence;
  /** The right that the page takes; the page is left out for whoever lacks it. */
  readonly right?: string;
}

interface Group {
  readonly title: Sentence | null;
  readonly items: readonly Item[];
}

/** The pages of a campaign, in the order of its year. */
const groups: readonly Group[] = [
  { title: null, items: [{ to: '/', title: words.overview }] },
  {
    title: words.preparation,
    items: [
      { to: '/units', title: words.units },
      { to: '/people', title: words.people, right: 'read-people' },
      { to: '/lists/units', title: words.lists, right: 'import-lists' },
      { to: '/calendar', title: words.calendar },
      { to: '/plan', title: words.plan },
      { to: '/scheme', title: words.scheme },
      { to: '/publication', title: words.publication },
    ],
  },
  {
    title: words.phases,
    items: phases.map(({ id, title }) => ({ to: `/phases/${id}`, title })),
  },
  {
    title: words.vote,
    items: [
      { to: '/meetings', title: words.meetings },
      { to: '/promises', title: words.promises, right: 'read-promises' },
    ],
  },
  {
    title: words.yearResult,
    items: [
      { to: '/daily', title: words.daily },
      { to: '/adjustments', title: words.adjustments },
      { to: '/december', title: words.december },
      { to: '/results', title: words.results, right: 'read-results' },
      { to: '/talks', title: words.talks },
    ],
  },
  {
    title: words.record,
    items: [
      { to: '/history', title: words.history },
      { to: '/export', title: words.export },
    ],
  },
];

/** Lists are one entry with a page each. */
function isHere(place: string, to: string): boolean {
  return place === to || (to.startsWith('/lists/') && place.startsWith('/lists/'));
}

function NavigationLink({ item }: { readonly item: Item }) {
  const say = useSay();
  const [place] = useLocation();
  return (
    <li>
      <Link href={item.to} aria-current={isHere(place, item.to) ? 'page' : undefined}>
        {say(item.title)}
      </Link>
    </li>
  );
}

/** The navigation of a campaign: at the left of a desk, behind a button on a phone. */
export function Navigation({ isOpen }: { readonly isOpen: boolean }) {
  const say = useSay();
  const own = useOwnAccount();
  return (
    <nav
      id="navigation"
      className={isOpen ? 'navigation open' : 'navigation'}
      aria-label={say(words.navigation)}
    >
      {groups.map(({ title, items }) => (
        <div key={items[0]?.to}>
          {title !== null && <h2>{say(title)}</h2>}
          <ul>
            {items
              .filter(({ right }) => right === undefined || hasRight(own, right))
              .map((item) => (
                <NavigationLink key={item.to} item={item} />
              ))}
          </ul>
        </div>
      ))}
      <h2>{say(accounts.administration)}</h2>
      <SystemLinks />
    </nav>
  );
}
