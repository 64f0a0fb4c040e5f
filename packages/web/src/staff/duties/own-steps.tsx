import { causesOf, entryOf, type Names, type NewAct } from '@pingyi/core';
import { App, Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { giveCommand, newKey, type Wish } from '../data/give-command.ts';
import type { Problem } from '../data/problem.ts';
import type { OfficialStep } from '../steps/official-step.ts';
import { ProposeContext } from '../steps/official-steps.tsx';
import { StepPreview } from '../steps/step-preview.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/steps.ts';

/** The entry that a step would make: of a thing of a unit it is the wish itself. */
function entryFor({ type, body }: Wish): NewAct {
  const [cause] = causesOf(type);
  if (cause === undefined) throw new Error(`${type} causes nothing`);
  return { type: cause, payload: body, visibility: entryOf(cause).visibility } as NewAct;
}

interface OwnStepsProps {
  readonly campaign: string;
  readonly names: Names;
  readonly onRecorded: () => void;
  readonly children: ReactNode;
}

/**
 * Shows and records steps of those who do not read the whole campaign, such as a liaison: the entry is
 * shown before it is recorded, and the server says what stands in its way.
 */
export function OwnSteps({ campaign, names, onRecorded, children }: OwnStepsProps) {
  const say = useSay();
  const { message } = App.useApp();
  const [pending, setPending] = useState<OfficialStep | null>(null);
  const [key, setKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const propose = (step: OfficialStep): void => {
    setProblem(null);
    setKey(newKey());
    setPending(step);
  };
  const record = async (step: OfficialStep): Promise<void> => {
    setSending(true);
    setProblem(null);
    const given = await giveCommand(step.wish, campaign, null, key);
    setSending(false);
    if (!given.ok) return setProblem(given.problem);
    void message.success(say(words.done));
    setPending(null);
    step.onRecorded?.();
    onRecorded();
  };
  return (
    <ProposeContext value={propose}>
      {children}
      {pending !== null && (
        <Modal
          open
          width={720}
          title={say(words.title)}
          mask={{ closable: false }}
          onCancel={() => setPending(null)}
          footer={
            <>
              <Button onClick={() => setPending(null)}>{say(words.back)}</Button>
              <Button type="primary" loading={isSending} onClick={() => void record(pending)}>
                {say(words.confirm)}
              </Button>
            </>
          }
        >
          <div className="stack">
            <StepPreview acts={[entryFor(pending.wish)]} warnings={[]} names={names} />
            {problem !== null && <ProblemAlert problem={problem} />}
          </div>
        </Modal>
      )}
    </ProposeContext>
  );
}
