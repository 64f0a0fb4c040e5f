import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { send } from '../data/send.ts';
import { useStep } from '../session/use-step.ts';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { dayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { keptText, words } from '../words/people.ts';
import { peopleKey } from './queries.ts';

interface RetentionPanelProps {
  readonly campaign: string;
  /** A civil day. */
  readonly keepUntil: string;
  readonly mayChange: boolean;
}

/** Until when personal data of the campaign is kept, and the way to change it. */
export function RetentionPanel({ campaign, keepUntil, mayChange }: RetentionPanelProps) {
  const say = useSay();
  const { language } = useSpeech();
  const client = useQueryClient();
  const tell = useTell();
  const step = useStep();
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState(keepUntil);
  const save = (): void =>
    void step.send(
      () =>
        send({
          method: 'PUT',
          place: `/campaigns/${campaign}/people-retention`,
          body: { keepUntil: day },
        }),
      () => {
        void client.invalidateQueries({ queryKey: peopleKey(campaign) });
        tell('done', say(words.saved));
        setOpen(false);
      },
    );
  return (
    <section className="panel" aria-labelledby="retention-title">
      <h2 id="retention-title">{say(words.retention)}</h2>
      <div className="stack">
        <p>{say(keptText(dayText(keepUntil, language)))}</p>
        {mayChange && !isOpen && (
          <div>
            <Button onClick={() => setOpen(true)}>{say(words.change)}</Button>
          </div>
        )}
        {isOpen && (
          <Form layout="vertical" onFinish={save}>
            <p className="quiet">{say(words.retentionLead)}</p>
            <label className="field spaced">
              {say(words.keepUntil)}
              <input
                className="cell"
                type="date"
                required
                value={day}
                onChange={({ target }) => setDay(target.value)}
              />
            </label>
            {step.problem !== null && <ProblemAlert problem={step.problem} />}
            <Button type="primary" htmlType="submit" loading={step.isSending}>
              {say(words.save)}
            </Button>
          </Form>
        )}
      </div>
    </section>
  );
}
