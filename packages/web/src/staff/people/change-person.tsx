import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { type OpenCampaign, useCampaign } from '../data/campaign-context.tsx';
import { send } from '../data/send.ts';
import { useStep } from '../session/use-step.ts';
import { ConflictTable } from '../steps/conflict-table.tsx';
import type { ComparedField } from '../steps/official-step.ts';
import { useTell } from '../ui/messages.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/people.ts';
import { words as steps } from '../words/steps.ts';
import { type PersonFields, PersonForm } from './person-form.tsx';
import { type Person, peopleKey } from './queries.ts';

/** A person as two clerks compare what they wrote. */
function comparedPerson(
  { name, category, phone, units }: PersonFields,
  names: OpenCampaign['names'],
): readonly ComparedField[] {
  return [
    { label: words.name, value: name },
    { label: words.category, value: names('category', category).zh },
    { label: words.phone, value: phone ?? '—' },
    {
      label: words.recusal,
      value: units.map((unit) => names('unit', unit).zh).join('、') || '—',
    },
  ];
}

interface ChangePersonProps {
  readonly person: Person;
  /** Asks for the person as the server has it now. */
  readonly onNewest: () => Promise<Person | null>;
  readonly onDone: () => void;
}

/** Changes a person; whoever comes second sees both versions and chooses. */
export function ChangePerson({ person, onNewest, onDone }: ChangePersonProps) {
  const say = useSay();
  const client = useQueryClient();
  const tell = useTell();
  const step = useStep();
  const { campaign, names } = useCampaign();
  const [opened] = useState(person);
  const [conflict, setConflict] = useState<{ theirs: Person; mine: PersonFields } | null>(null);
  const save = (body: PersonFields, version: number): void => {
    const place = `/campaigns/${campaign.id}/people/${person.person}`;
    void step.send(
      async () => {
        const sent = await send({ method: 'PUT', place, body, version });
        if (sent.ok || sent.problem.code !== 'person-differs') return sent;
        const theirs = await onNewest();
        if (theirs !== null) setConflict({ theirs, mine: body });
        return sent;
      },
      () => {
        void client.invalidateQueries({ queryKey: peopleKey(campaign.id) });
        tell('done', say(words.saved));
        onDone();
      },
    );
  };
  return (
    <>
      {conflict !== null && (
        <div className="stack spaced">
          <ConflictTable
            before={comparedPerson(opened, names)}
            theirs={comparedPerson(conflict.theirs, names)}
            mine={comparedPerson(conflict.mine, names)}
          />
          <div className="actions">
            <Button onClick={onDone}>{say(steps.keepTheirs)}</Button>
            <Button
              type="primary"
              loading={step.isSending}
              onClick={() => save(conflict.mine, conflict.theirs.version)}
            >
              {say(steps.useMine)}
            </Button>
          </div>
        </div>
      )}
      <div hidden={conflict !== null}>
        <PersonForm
          initial={opened}
          isSending={step.isSending}
          problem={conflict === null ? step.problem : null}
          onSave={(fields) => save(fields, opened.version)}
        />
      </div>
    </>
  );
}
