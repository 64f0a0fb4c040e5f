import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { labelled } from '../../words/marks.ts';
import { post } from '../session/post.ts';
import { useStep } from '../session/use-step.ts';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words } from '../words/accounts.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { GrantFields, type GrantValues, grantOf } from './grant-fields.tsx';
import type { Account } from './queries.ts';
import { ScopeText } from './scope-text.tsx';

type Grant = Account['grants'][number];

/** Changes which roles an account holds and where; the record keeps before, after and why. */
export function GrantsForm({ account }: { readonly account: Account }) {
  const say = useSay();
  const client = useQueryClient();
  const tell = useTell();
  const step = useStep();
  const [kept, setKept] = useState<readonly Grant[]>(account.grants);
  const [isAdding, setAdding] = useState(false);
  const change = ({ reason, ...added }: GrantValues & { readonly reason: string }): void => {
    const grants = [
      ...kept.map(({ role, scope }) => ({ role, scope })),
      ...(isAdding ? [grantOf(added)] : []),
    ];
    const place = `/accounts/${account.account}/change-grants`;
    void step.send(
      () => post(place, { grants, reason: reason.trim() }),
      () => {
        void client.invalidateQueries({ queryKey: ['accounts'] });
        void client.invalidateQueries({ queryKey: ['account', account.account] });
        void client.invalidateQueries({ queryKey: ['account-history', account.account] });
        tell('done', say(words.done));
        setAdding(false);
      },
    );
  };
  return (
    <Form<GrantValues & { readonly reason: string }> layout="vertical" onFinish={change}>
      <ul className="choices-list">
        {kept.map((grant) => (
          <li key={JSON.stringify(grant)}>
            <span>
              <ScopeText grant={grant} />
            </span>
            <Button
              aria-label={say(labelled(common.remove, grant.name))}
              onClick={() => setKept(kept.filter((each) => each !== grant))}
            >
              {say(common.remove)}
            </Button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <GrantFields />
      ) : (
        <div className="spaced">
          <Button onClick={() => setAdding(true)}>{say(words.addGrant)}</Button>
        </div>
      )}
      <ReasonField hint={words.reasonHint} />
      <div className="stack">
        {step.problem !== null && <ProblemAlert problem={step.problem} />}
        <div>
          <Button type="primary" htmlType="submit" loading={step.isSending}>
            {say(words.changeGrants)}
          </Button>
        </div>
      </div>
    </Form>
  );
}
