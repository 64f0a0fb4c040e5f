import { decideMeeting, type MeetingCommand, type StoredAct } from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { giveMeetingCommand, newKey } from '../../meeting-data/give-command.ts';
import { ask } from '../data/ask.ts';
import type { Problem } from '../data/problem.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { now } from '../steps/now.ts';
import { StepPreview } from '../steps/step-preview.tsx';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/steps.ts';
import { meetingActor, useMeetingWorld } from './meeting-context.tsx';
import type { MeetingStep } from './meeting-step.ts';
import { meetingKey } from './queries.ts';

interface MeetingStepDialogProps {
  readonly step: MeetingStep;
  readonly onClose: () => void;
}

/** What a step would record, or everything that keeps it back. */
function useProspect({ wish }: MeetingStep) {
  const own = useOwnAccount();
  const { meeting, campaign, others } = useMeetingWorld();
  const actor = meetingActor(own, wish.type, campaign.id);
  return decideMeeting(meeting, { campaign, others }, { ...wish, actor } as MeetingCommand, now());
}

/** Shows what a step of the meeting will record, refuses it with every reason, or records it. */
export function MeetingStepDialog({ step, onClose }: MeetingStepDialogProps) {
  const say = useSay();
  const client = useQueryClient();
  const tell = useTell();
  const { meeting, version, acts: places, names } = useMeetingWorld();
  const [key, setKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wasRefreshed, setRefreshed] = useState(false);
  const prospect = useProspect(step);
  const record = async (): Promise<void> => {
    setSending(true);
    setProblem(null);
    const given = await giveMeetingCommand(ask, meeting.id, step.wish, version, key);
    await client.invalidateQueries({ queryKey: meetingKey(meeting.id) });
    setSending(false);
    if (given.ok) {
      tell('done', say(words.done));
      onClose();
      step.onRecorded?.();
    } else if (given.problem.code === 'version-differs') {
      setRefreshed(true);
      setKey(newKey());
    } else setProblem(given.problem);
  };
  const acts = prospect.ok
    ? prospect.acts.map((act, place) => ({ ...act, seq: places + place, at: now() }) as StoredAct)
    : [];
  return (
    <Modal
      open
      width={720}
      title={say(prospect.ok ? words.title : words.refusedTitle)}
      footer={
        <>
          <Button onClick={onClose}>{say(words.back)}</Button>
          {prospect.ok && (
            <Button type="primary" loading={isSending} onClick={() => void record()}>
              {say(words.confirm)}
            </Button>
          )}
        </>
      }
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="stack">
        {prospect.ok ? (
          <StepPreview acts={acts} warnings={prospect.warnings} names={names} />
        ) : (
          <>
            <p>{say(words.refusedLead)}</p>
            <ReasonList reasons={prospect.unmet} names={names} />
          </>
        )}
        {wasRefreshed && <Alert type="info" showIcon title={say(words.refreshed)} />}
        {problem !== null && <ProblemAlert problem={problem} />}
      </div>
    </Modal>
  );
}
