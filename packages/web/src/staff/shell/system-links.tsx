import { Link } from 'wouter';
import { isOnlyInMeetings } from '../session/meeting-duties.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { words as accounts } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/shell.ts';
import { words as witnesses } from '../words/witnesses.ts';

/** The pages about the system that the reader may see. */
const places = [
  { to: '~/staff', title: words.allCampaigns, right: 'list-campaigns' },
  { to: '~/staff/meetings', title: words.meetings, right: 'read-meetings' },
  { to: '~/staff/accounts', title: accounts.title, right: 'list-accounts' },
  { to: '~/staff/access-log', title: accounts.accessLog, right: 'read-access-log' },
  { to: '~/staff/witnesses', title: witnesses.title, right: 'list-accounts' },
] as const;

/** Ways to the other pages that belong to no campaign. */
export function SystemLinks() {
  const say = useSay();
  const own = useOwnAccount();
  const isOfficer = isOnlyInMeetings(own);
  const shown = places.filter(
    ({ right }) => hasRight(own, right) && !(isOfficer && right === 'list-campaigns'),
  );
  return (
    <nav className="system-links" aria-label={say(accounts.administration)}>
      <ul>
        {shown.map(({ to, title }) => (
          <li key={to}>
            <Link href={to}>{say(title)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
