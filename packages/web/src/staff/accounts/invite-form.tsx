import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { post } from '../session/post.ts';
import { useStep } from '../session/use-step.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words } from '../words/accounts.ts';
import { useSay } from '../words/language.tsx';
import { GrantFields, type GrantValues, grantOf } from './grant-fields.tsx';
import { LinkText, type MadeLink } from './link-text.tsx';

interface Values extends GrantValues {
  readonly name?: string;
  readonly phone?: string;
}

function orNull(text = ''): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Invites somebody in a role that one's own roles may hand out. */
export function InviteForm() {
  const say = useSay();
  const client = useQueryClient();
  const step = useStep();
  const [made, setMade] = useState<MadeLink | null>(null);
  const invite = (values: Values): void => {
    const { name, phone } = values;
    const body = { grants: [grantOf(values)], name: orNull(name), phone: orNull(phone) };
    void step.send(
      () => post<MadeLink>('/invitations', body),
      (link) => {
        setMade(link);
        void client.invalidateQueries({ queryKey: ['invitations'] });
      },
    );
  };
  if (made !== null) return <LinkText made={made} />;
  return (
    <Form<Values> layout="vertical" onFinish={invite}>
      <GrantFields />
      <Form.Item name="name" label={say(words.name)} extra={say(words.nameHint)}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="phone" label={say(words.phone)}>
        <Input maxLength={20} inputMode="tel" />
      </Form.Item>
      <div className="stack">
        {step.problem !== null && <ProblemAlert problem={step.problem} />}
        <div>
          <Button type="primary" htmlType="submit" loading={step.isSending}>
            {say(words.makeLink)}
          </Button>
        </div>
      </div>
    </Form>
  );
}
