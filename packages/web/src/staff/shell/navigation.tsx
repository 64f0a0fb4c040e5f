import { phases, type Sentence } from '@pingyi/core';
import { Link, useLocation } from 'wouter';
import { words as accounts } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';
import { SystemLinks } from './system-links.tsx';

interface Item {
  readonly to: string;
  readonly title: Sentence;
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
  { title: words.vote, items: [{ to: '/meetings', title: words.meetings }] },
  {
    title: words.record,
    items: [
      { to: '/history', title: words.history },
      { to: '/export', title: words.export },
    ],
  },
];

function NavigationLink({ item }: { readonly item: Item }) {
  const say = useSay();
  const [place] = useLocation();
  return (
    <li>
      <Link href={item.to} aria-current={place === item.to ? 'page' : undefined}>
        {say(item.title)}
      </Link>
    </li>
  );
}

/** The navigation of a campaign: at the left of a desk, behind a button on a phone. */
export function Navigation({ isOpen }: { readonly isOpen: boolean }) {
  const say = useSay();
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
            {items.map((item) => (
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
