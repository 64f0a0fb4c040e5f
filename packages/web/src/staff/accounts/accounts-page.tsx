import type { Sentence } from '@pingyi/core';
import { Button, Drawer } from 'antd';
import { useSearchParams } from 'wouter';
import { inARow } from '../../words/marks.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import { AccountDrawer } from './account-drawer.tsx';
import { InvitationList } from './invitation-list.tsx';
import { InviteForm } from './invite-form.tsx';
import { type Account, useAccounts } from './queries.ts';

interface AccountTableProps {
  readonly accounts: readonly Account[];
  readonly onOpen: (account: string) => void;
}

/** The roles of an account, each once, in however many campaigns it is held. */
function rolesOnce(grants: Account['grants']): readonly Sentence[] {
  return [...new Map(grants.map(({ name }) => [name.zh, name] as const)).values()];
}

function AccountTable({ accounts, onOpen }: AccountTableProps) {
  const say = useSay();
  return (
    <Sideways label={say(words.accounts)}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(words.holder)}</th>
            <th scope="col">{say(words.userName)}</th>
            <th scope="col">{say(words.roles)}</th>
            <th scope="col">{say(words.secondFactor)}</th>
            <th scope="col">{say(words.state)}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ account, shownAs, userName, grants, hasSecondFactor, state }) => (
            <tr key={account}>
              <th scope="row">
                <button type="button" className="link" onClick={() => onOpen(account)}>
                  {say(shownAs)}
                </button>
              </th>
              <td>{userName ?? '—'}</td>
              <td>{say(inARow(rolesOnce(grants)))}</td>
              <td>{say(hasSecondFactor ? words.isSet : words.notSet)}</td>
              <td>{say(words[state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

/** Accounts, the invitations that wait, and the way to invite. */
export function AccountsPage() {
  const say = useSay();
  const own = useOwnAccount();
  const accounts = useAccounts();
  const [search, setSearch] = useSearchParams();
  const mayInvite = hasRight(own, 'invite');
  const open = accounts.data?.find(({ account }) => account === search.get('account'));
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      {...(mayInvite
        ? {
            actions: (
              <Button type="primary" onClick={() => setSearch({ invite: '1' }, { replace: true })}>
                {say(words.invite)}
              </Button>
            ),
          }
        : {})}
    >
      <section className="panel" aria-labelledby="accounts-title">
        <h2 id="accounts-title">{say(words.accounts)}</h2>
        <QueryView query={accounts}>
          {(list) => (
            <AccountTable
              accounts={list}
              onOpen={(account) => setSearch({ account }, { replace: true })}
            />
          )}
        </QueryView>
      </section>
      {mayInvite && <InvitationList />}
      <Drawer
        open={search.get('invite') !== null}
        title={say(words.invite)}
        size={520}
        destroyOnHidden
        onClose={() => setSearch({}, { replace: true })}
      >
        <InviteForm />
      </Drawer>
      <AccountDrawer account={open ?? null} onClose={() => setSearch({}, { replace: true })} />
    </Page>
  );
}
