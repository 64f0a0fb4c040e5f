import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useCampaign } from '../data/campaign-context.tsx';
import { send } from '../data/send.ts';
import { useStep } from '../session/use-step.ts';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/people.ts';
import { type Person, peopleKey } from './queries.ts';

interface RemovePersonProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** Erases a person after saying exactly what is erased. */
export function RemovePerson({ person, onDone }: RemovePersonProps) {
  const say = useSay();
  const client = useQueryClient();
  const tell = useTell();
  const step = useStep();
  const { campaign } = useCampaign();
  const [isAsking, setAsking] = useState(false);
  const remove = (): void =>
    void step.send(
      () =>
        send({
          method: 'DELETE',
          place: `/campaigns/${campaign.id}/people/${person.person}`,
          version: person.version,
        }),
      () => {
        void client.invalidateQueries({ queryKey: peopleKey(campaign.id) });
        tell('done', say(words.removed));
        onDone();
      },
    );
  if (!isAsking)
    return (
      <div>
        <Button danger onClick={() => setAsking(true)}>
          {say(words.remove)}
        </Button>
      </div>
    );
  return (
    <section className="panel official" aria-labelledby="remove-title">
      <h2 id="remove-title">{say(words.remove)}</h2>
      <div className="stack">
        <p>{say(words.removeLead)}</p>
        {step.problem !== null && <ProblemAlert problem={step.problem} />}
        <div className="actions">
          <Button onClick={() => setAsking(false)}>{say(words.cancel)}</Button>
          <Button danger type="primary" loading={step.isSending} onClick={remove}>
            {say(words.removeNow)}
          </Button>
        </div>
      </div>
    </section>
  );
}
