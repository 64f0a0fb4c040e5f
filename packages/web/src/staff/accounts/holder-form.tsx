import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { send } from '../data/send.ts';
import { useStep } from '../session/use-step.ts';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import type { Account } from './queries.ts';

interface Values {
  readonly name: string;
  readonly phone: string;
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Writes down who holds an account; erasable, and never part of the record. */
export function HolderForm({ account }: { readonly account: Account }) {
  const say = useSay();
  const client = useQueryClient();
  const tell = useTell();
  const step = useStep();
  const save = ({ name, phone }: Values): void =>
    void step.send(
      () =>
        send({
          method: 'PUT',
          place: `/accounts/${account.account}/holder`,
          body: { name: orNull(name), phone: orNull(phone) },
        }),
      () => {
        void client.invalidateQueries({ queryKey: ['accounts'] });
        void client.invalidateQueries({ queryKey: ['account', account.account] });
        tell('done', say(words.done));
      },
    );
  return (
    <Form<Values>
      layout="vertical"
      initialValues={{ name: account.name ?? '', phone: account.phone ?? '' }}
      onFinish={save}
    >
      <Form.Item name="name" label={say(words.name)} extra={say(words.nameHint)}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={say(words.phone)}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <div className="stack">
        {step.problem !== null && <ProblemAlert problem={step.problem} />}
        <div>
          <Button type="primary" htmlType="submit" loading={step.isSending}>
            {say(words.saveHolder)}
          </Button>
        </div>
      </div>
    </Form>
  );
}
