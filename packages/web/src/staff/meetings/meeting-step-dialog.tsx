import {
  type CampaignReason,
  decideMeeting,
  type MeetingCommand,
  messagesToSign,
  type NewAct,
  type OfficerSignature,
  type StoredAct,
} from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { keptOfficerKey } from '../../keys/kept-officer-keys.ts';
import { signWith } from '../../keys/officer-key.ts';
import { giveMeetingCommand, newKey } from '../../meeting-data/give-command.ts';
import { words as duty, sealFaults } from '../../words/duty.ts';
import { ask } from '../data/ask.ts';
import type { Problem } from '../data/problem.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { now } from '../steps/now.ts';
import { StepPreview } from '../steps/step-preview.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { words as meetings } from '../words/meetings.ts';
import { words } from '../words/steps.ts';
import { meetingActor, useMeetingWorld } from './meeting-context.tsx';
import type { MeetingStep } from './meeting-step.ts';
import { meetingKey } from './queries.ts';

interface MeetingStepDialogProps {
  readonly step: MeetingStep;
  readonly onClose: () => void;
}

/** What stands in the place of signatures while a step is only looked at; it signs nothing. */
const unsigned = '0'.repeat(128);

type Prospect =
  | {
      readonly ok: true;
      readonly acts: readonly NewAct[];
      readonly warnings: readonly CampaignReason[];
      /** What is to be signed first; null where nothing is. */
      readonly messages: readonly string[] | null;
    }
  | { readonly ok: false; readonly unmet: readonly CampaignReason[] };

/** What a step would record, and what has to be signed before. */
function useProspect({ wish, sign }: MeetingStep): Prospect {
  const own = useOwnAccount();
  const { meeting, campaign, others } = useMeetingWorld();
  const views = { campaign, others };
  const actor = meetingActor(own, wish.type, campaign.id);
  const command = { ...wish, actor } as MeetingCommand;
  if (sign === undefined) {
    const decision = decideMeeting(meeting, views, command, now());
    return decision.ok ? { ...decision, messages: null } : decision;
  }
  const toSign = messagesToSign(meeting, views, command, now());
  if (!toSign.ok) return toSign;
  const { messages } = toSign;
  const blanks = messages.map(() => ({ account: actor.account, signature: unsigned }));
  const signed = { ...sign(blanks), actor } as MeetingCommand;
  const decision = decideMeeting(meeting, views, signed, now());
  return decision.ok ? { ...decision, messages } : decision;
}

/** Shows what a step of the meeting will record, refuses it with every reason, or records it. */
export function MeetingStepDialog({ step, onClose }: MeetingStepDialogProps) {
  const say = useSay();
  const client = useQueryClient();
  const own = useOwnAccount();
  const { message } = App.useApp();
  const { meeting, campaign, version, acts: places, names } = useMeetingWorld();
  const [key, setKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [wasRefreshed, setRefreshed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const prospect = useProspect(step);
  const { account } = meetingActor(own, step.wish.type, campaign.id);
  const needsKey = prospect.ok && prospect.messages !== null;
  const kept = needsKey
    ? keptOfficerKey({ meeting: meeting.id, account }, window.localStorage)
    : undefined;

  const signatures = async (
    messages: readonly string[],
  ): Promise<readonly OfficerSignature[] | null> => {
    if (kept === undefined) return null;
    const signed = await signWith(kept, passphrase, messages);
    if (signed.ok) return signed.value.map((signature) => ({ account, signature }));
    setFault(say(sealFaults[signed.fault]));
    return null;
  };
  const wishToSend = async (): Promise<MeetingStep['wish'] | null> => {
    if (!prospect.ok) return null;
    if (prospect.messages === null || step.sign === undefined) return step.wish;
    const made = await signatures(prospect.messages);
    return made === null ? null : step.sign(made);
  };
  const record = async (): Promise<void> => {
    setSending(true);
    setProblem(null);
    setFault(null);
    const wish = await wishToSend();
    if (wish === null) {
      setSending(false);
      return;
    }
    const given = await giveMeetingCommand(ask, meeting.id, wish, version, key);
    await client.invalidateQueries({ queryKey: meetingKey(meeting.id) });
    setSending(false);
    if (given.ok) {
      void message.success(say(words.done));
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
  const isBlocked = needsKey && (kept === undefined || passphrase === '');
  return (
    <Modal
      open
      width={720}
      title={say(prospect.ok ? words.title : words.refusedTitle)}
      footer={
        <>
          <Button onClick={onClose}>{say(words.back)}</Button>
          {prospect.ok && (
            <Button
              type="primary"
              loading={isSending}
              disabled={isBlocked}
              onClick={() => void record()}
            >
              {say(needsKey ? meetings.signAndRecord : words.confirm)}
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
        {needsKey && kept === undefined && (
          <Alert type="warning" showIcon title={say(meetings.keyMissing)} />
        )}
        {needsKey && kept !== undefined && (
          <Form layout="vertical" component={false}>
            <Form.Item label={say(duty.passphrase)} htmlFor="signing-passphrase">
              <Input.Password
                id="signing-passphrase"
                value={passphrase}
                autoComplete="off"
                visibilityToggle={false}
                onChange={({ target: { value } }) => setPassphrase(value)}
                onPressEnter={() => {
                  if (!isBlocked && !isSending) void record();
                }}
              />
            </Form.Item>
          </Form>
        )}
        {fault !== null && <Alert type="error" showIcon role="alert" title={fault} />}
        {wasRefreshed && <Alert type="info" showIcon title={say(words.refreshed)} />}
        {problem !== null && <ProblemAlert problem={problem} />}
      </div>
    </Modal>
  );
}
