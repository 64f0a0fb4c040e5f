import type { Sentence } from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { labelled } from '../../words/marks.ts';
import { hasRight, useOwnAccount } from '../session/own-account.ts';
import { post } from '../session/post.ts';
import { useStep } from '../session/use-step.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import { LinkText, type MadeLink } from './link-text.tsx';
import type { Account } from './queries.ts';

/** Something that is done to an account of somebody else. */
interface Measure {
  readonly key: string;
  readonly title: Sentence;
  /** Below `/accounts/<account>`. */
  readonly place: string;
  /** What goes along with the reason; null when no reason is asked for. */
  readonly more: Readonly<Record<string, unknown>> | null;
  /** The right that it takes. */
  readonly right: string;
  readonly in: readonly Account['state'][];
}

const measures: readonly Measure[] = [
  {
    key: 'unlock',
    title: words.unlock,
    place: 'unlock',
    more: null,
    right: 'recover-accounts',
    in: ['open'],
  },
  {
    key: 'end',
    title: words.endSignIns,
    place: 'sign-ins/end',
    more: null,
    right: 'recover-accounts',
    in: ['open', 'suspended'],
  },
  {
    key: 'password',
    title: words.recoverPassword,
    place: 'recover-account',
    more: { what: 'password' },
    right: 'recover-accounts',
    in: ['open'],
  },
  {
    key: 'second',
    title: words.recoverSecond,
    place: 'recover-account',
    more: { what: 'secondFactor' },
    right: 'recover-accounts',
    in: ['open'],
  },
  {
    key: 'suspend',
    title: words.suspend,
    place: 'suspend-account',
    more: {},
    right: 'manage-accounts',
    in: ['open'],
  },
  {
    key: 'reopen',
    title: words.reopen,
    place: 'reopen-account',
    more: {},
    right: 'manage-accounts',
    in: ['suspended'],
  },
  {
    key: 'erase',
    title: words.erase,
    place: 'erase-holder',
    more: null,
    right: 'erase-holders',
    in: ['closed'],
  },
  {
    key: 'close',
    title: words.close,
    place: 'close-account',
    more: {},
    right: 'manage-accounts',
    in: ['open', 'suspended'],
  },
];

interface MeasureFormProps {
  readonly account: Account;
  readonly measure: Measure;
  readonly onDone: (link: MadeLink | null) => void;
}

/** Asks for the reason where the record keeps one, and does it. */
function MeasureForm({ account, measure, onDone }: MeasureFormProps) {
  const say = useSay();
  const client = useQueryClient();
  const step = useStep();
  const { place, more, key } = measure;
  const carryOut = ({ reason = '' }: { readonly reason?: string }): void => {
    const body = more === null ? {} : { ...more, reason: reason.trim() };
    void step.send(
      () =>
        post<{ readonly link?: MadeLink | null } | null>(
          `/accounts/${account.account}/${place}`,
          body,
        ),
      (answer) => {
        void client.invalidateQueries({ queryKey: ['accounts'] });
        void client.invalidateQueries({ queryKey: ['account', account.account] });
        onDone(answer?.link ?? null);
      },
    );
  };
  return (
    <Form<{ readonly reason?: string }> layout="vertical" onFinish={carryOut}>
      {(key === 'close' || key === 'erase') && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={say(key === 'close' ? words.closeWarning : words.eraseWarning)}
        />
      )}
      {more !== null && <ReasonField hint={words.reasonHint} />}
      {step.problem !== null && <ProblemAlert problem={step.problem} />}
      <Button type="primary" htmlType="submit" loading={step.isSending}>
        {say(labelled(words.carryOut, measure.title))}
      </Button>
    </Form>
  );
}

/** What can be done about an account of somebody else, each with its reason. */
export function Measures({ account }: { readonly account: Account }) {
  const say = useSay();
  const own = useOwnAccount();
  const [chosen, setChosen] = useState<Measure | null>(null);
  const [made, setMade] = useState<MadeLink | null>(null);
  const possible = measures.filter(
    (measure) =>
      hasRight(own, measure.right) &&
      measure.in.includes(account.state) &&
      (measure.key !== 'second' || account.hasSecondFactor) &&
      (measure.key !== 'erase' || !account.isErased),
  );
  return (
    <div className="stack">
      <div className="actions">
        {possible.map((measure) => (
          <Button
            key={measure.key}
            aria-pressed={chosen === measure}
            onClick={() => {
              setMade(null);
              setChosen(measure);
            }}
          >
            {say(measure.title)}
          </Button>
        ))}
      </div>
      {chosen !== null && (
        <MeasureForm
          key={chosen.key}
          account={account}
          measure={chosen}
          onDone={(link) => {
            setChosen(null);
            setMade(link);
          }}
        />
      )}
      {made !== null && <LinkText made={made} />}
    </div>
  );
}
