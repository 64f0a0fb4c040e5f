import { useQuery } from '@tanstack/react-query';
import { Collapse, Drawer } from 'antd';
import { api, dataOf } from '../data/ask.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { QueryView } from '../ui/query-view.tsx';
import { words } from '../words/accounts.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { AccountHistory } from './account-history.tsx';
import { AccountSignIns } from './account-sign-ins.tsx';
import { GrantsForm } from './grants-form.tsx';
import { HolderForm } from './holder-form.tsx';
import { Measures } from './measures.tsx';
import type { Account } from './queries.ts';
import { ScopeText } from './scope-text.tsx';

/** One account with what the list leaves out: whether failed attempts have locked it. */
function useAccount(account: string) {
  return useQuery({
    queryKey: ['account', account],
    queryFn: async () => {
      const answer = await api.GET('/api/accounts/{account}', { params: { path: { account } } });
      return dataOf<'/api/accounts/{account}'>(answer);
    },
  });
}

function AccountFacts({ account }: { readonly account: Account & { readonly isLocked: boolean } }) {
  const say = useSay();
  const { language } = useSpeech();
  const rows = [
    [words.userName, account.userName ?? '—'],
    [words.telephone, account.phone ?? '—'],
    [words.secondFactor, say(account.hasSecondFactor ? words.isSet : words.notSet)],
    [words.state, say(words[account.state])],
    [words.locked, say(account.isLocked ? words.isLocked : words.notLocked)],
    [words.openedAt, momentText(account.openedAt, language)],
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{say(words.roles)}</dt>
        <dd>
          <ul className="plain-list">
            {account.grants.map((grant) => (
              <li key={JSON.stringify(grant)}>
                <ScopeText grant={grant} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

/** What the reader may do about somebody else's account, each behind its own heading. */
function AccountActions({ account }: { readonly account: Account }) {
  const say = useSay();
  const own = useOwnAccount();
  const isOpen = account.state === 'open';
  const items = [
    {
      key: 'grants',
      label: say(words.changeGrants),
      may: isOpen && hasRight(own, 'manage-accounts'),
      children: <GrantsForm key={JSON.stringify(account.grants)} account={account} />,
    },
    {
      key: 'holder',
      label: say(words.changeHolder),
      may: account.state !== 'closed' && hasRight(own, 'manage-accounts'),
      children: <HolderForm account={account} />,
    },
    {
      key: 'sign-ins',
      label: say(words.signIns),
      may: isOpen && hasRight(own, 'recover-accounts'),
      children: <AccountSignIns account={account.account} />,
    },
  ];
  return (
    <>
      <Measures account={account} />
      <Collapse
        destroyOnHidden
        items={items
          .filter(({ may }) => may)
          .map(({ key, label, children }) => ({ key, label, children }))}
      />
    </>
  );
}

function OpenAccount({ account: id }: { readonly account: string }) {
  const say = useSay();
  const own = useOwnAccount();
  const query = useAccount(id);
  return (
    <QueryView query={query}>
      {(account) => (
        <div className="stack">
          <AccountFacts account={account} />
          {id === own.account ? (
            <p className="quiet">{say(words.ownAccount)}</p>
          ) : (
            <AccountActions key={`${id} ${account.state}`} account={account} />
          )}
          {hasRight(own, 'read-account-history') && <AccountHistory account={id} />}
        </div>
      )}
    </QueryView>
  );
}

interface AccountDrawerProps {
  readonly account: Account | null;
  readonly onClose: () => void;
}

/** One account: who holds it in which roles, what can be done about it, what happened to it. */
export function AccountDrawer({ account, onClose }: AccountDrawerProps) {
  const say = useSay();
  return (
    <Drawer
      open={account !== null}
      title={account === null ? '' : say(account.shownAs)}
      size={600}
      destroyOnHidden
      onClose={onClose}
    >
      {account !== null && <OpenAccount key={account.account} account={account.account} />}
    </Drawer>
  );
}
