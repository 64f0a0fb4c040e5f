import { type AccountId, type Role, roles } from '@pingyi/core';
import { useAccounts } from '../accounts/queries.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { Mark } from './mark.tsx';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { OfficersForm } from './officers-form.tsx';
import { Panel } from './panel.tsx';
import { useOfficerNames } from './queries.ts';

interface Named {
  readonly account: AccountId;
  readonly office: Role;
  /** The body that sent the person, or the empty text. */
  readonly body: string;
}

/** Who holds which office of the meeting, and whether their keys are listed. */
function NamedOfficers() {
  const say = useSay();
  const { meeting } = useMeetingWorld();
  const { data: names } = useOfficerNames(meeting);
  const { officers, keys } = meeting;
  if (officers === null) return null;
  const rows: readonly Named[] = [
    ...officers.chairs.map((account) => ({ account, office: 'chair' as const, body: '' })),
    ...officers.scrutineers.map((each) => ({ ...each, office: 'scrutineer' as const })),
    ...officers.tellers.map((account) => ({ account, office: 'teller' as const, body: '' })),
    ...officers.trustees.map((each) => ({ ...each, office: 'trustee' as const })),
  ];
  return (
    <Sideways label={say(words.officers)}>
      <table className="plain-table stacked-table">
        <thead>
          <tr>
            <th scope="col">{say(words.office)}</th>
            <th scope="col">{say(words.person)}</th>
            <th scope="col">{say(words.sentBy)}</th>
            <th scope="col">{say(words.key)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ account, office, body }) => (
            <tr key={account}>
              <th scope="row">{say(roles[office])}</th>
              <td data-label={say(words.person)}>
                {say(names?.get(account) ?? { zh: account, en: account })}
              </td>
              <td data-label={say(words.sentBy)}>{body}</td>
              <td data-label={say(words.key)}>
                {office !== 'trustee' && (
                  <Mark kind={keys.has(account) ? 'plain' : 'warning'}>
                    {say(keys.has(account) ? words.keyListed : words.keyUnlisted)}
                  </Mark>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

/** Names the officers of the meeting: one account holds one office. */
export function OfficersPanel() {
  const say = useSay();
  const own = useOwnAccount();
  const mayName = useMayGive('name-meeting-officers');
  const mayList = hasRight(own, 'list-accounts');
  const accounts = useAccounts(mayList && mayName);
  const { meeting } = useMeetingWorld();
  const { officers } = meeting;
  // What the form begins with follows from the accounts, so it waits for them.
  const isReady = !mayList || accounts.data !== undefined || accounts.isError;
  return (
    <Panel title={say(words.officers)}>
      <NamedOfficers />
      {mayName && isReady && meeting.vote.opened === null && (
        <details open={officers === null}>
          <summary>{say(words.nameOfficers)}</summary>
          <p className="quiet">{say(words.officersLead)}</p>
          <OfficersForm key={officers?.seq ?? 0} accounts={accounts.data ?? []} />
        </details>
      )}
    </Panel>
  );
}
