import { type Campaign, meetingId } from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { newKey, sendCommand } from '../../meeting-data/give-command.ts';
import { ask } from '../data/ask.ts';
import type { Problem } from '../data/problem.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { instantOf, usualHours } from './china-time.ts';
import { ParticularsFields, type ParticularsValues } from './particulars-fields.tsx';

interface Values extends ParticularsValues {
  readonly meeting: string;
}

interface PlanMeetingFormProps {
  readonly campaign: Campaign;
  readonly onPlanned: (meeting: string) => void;
}

/** Plans a meeting: its first act. */
export function PlanMeetingForm({ campaign, onPlanned }: PlanMeetingFormProps) {
  const say = useSay();
  const client = useQueryClient();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const [key] = useState(newKey);
  const plan = async ({ begins, ends, ...values }: Values): Promise<void> => {
    setSending(true);
    const address = `/api/campaigns/${encodeURIComponent(campaign.id)}/meetings`;
    const body = { ...values, begins: instantOf(begins), ends: instantOf(ends) };
    const given = await sendCommand(ask, address, body, null, key);
    setSending(false);
    if (!given.ok) {
      setProblem(given.problem);
      return;
    }
    await client.invalidateQueries({ queryKey: ['meetings', campaign.id] });
    onPlanned(values.meeting);
  };
  return (
    <Form<Values>
      layout="vertical"
      initialValues={{ ...usualHours(Date.now()), mode: 'onSiteDirect', ballots: 'mixed' }}
      onFinish={(values) => void plan(values)}
    >
      <Form.Item
        name="meeting"
        label={say(words.id)}
        extra={say(words.idHint)}
        rules={[
          { required: true, message: say(common.needed) },
          {
            validator: (_, value: string) =>
              meetingId.safeParse(value).success
                ? Promise.resolve()
                : Promise.reject(new Error(say(words.idWrong))),
          },
        ]}
      >
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <ParticularsFields campaign={campaign} />
      {problem !== null && <ProblemAlert problem={problem} />}
      <Button type="primary" htmlType="submit" loading={isSending}>
        {say(words.plan)}
      </Button>
    </Form>
  );
}
