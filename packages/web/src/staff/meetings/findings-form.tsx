import type { DocumentRef, UnitId } from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { giveCommand, newKey } from '../data/give-command.ts';
import type { Problem } from '../data/problem.ts';
import { DocumentField } from '../ui/document-field.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/meetings.ts';
import { useMayGive, useMeetingWorld } from './meeting-context.tsx';
import { meetingKey } from './queries.ts';

interface Values {
  readonly open: number;
  readonly covert: number;
  readonly document?: DocumentRef;
}

/** Announces what open and covert inspections found on a unit, or that they found nothing. */
export function FindingsForm({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const client = useQueryClient();
  const { meeting, campaign } = useMeetingWorld();
  const mayAnnounce = useMayGive('open-vote');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const [form] = Form.useForm<Values>();
  const found = Form.useWatch((values) => (values.open ?? 0) + (values.covert ?? 0), form) ?? 0;
  if (!mayAnnounce) return null;
  const announce = async ({ open, covert, document }: Values): Promise<void> => {
    setSending(true);
    const body = { unit, open, covert, document: document ?? null, correction: null };
    const wish = { type: 'announce-findings' as const, body };
    const given = await giveCommand(wish, campaign.id, null, newKey());
    setProblem(given.ok ? null : given.problem);
    await client.invalidateQueries({ queryKey: meetingKey(meeting.id) });
    setSending(false);
  };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ open: 0, covert: 0 }}
      onFinish={(values) => void announce(values)}
    >
      <Form.Item name="open" label={say(words.openFindings)}>
        <InputNumber min={0} max={9999} precision={0} />
      </Form.Item>
      <Form.Item name="covert" label={say(words.covertFindings)}>
        <InputNumber min={0} max={9999} precision={0} />
      </Form.Item>
      {found > 0 && <DocumentField name="document" label={say(words.findingsDocument)} />}
      {problem !== null && <ProblemAlert problem={problem} />}
      <Button htmlType="submit" loading={isSending}>
        {say(found > 0 ? words.findings : words.findingsNone)}
      </Button>
    </Form>
  );
}
