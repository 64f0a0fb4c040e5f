import { type Campaign, campaignStream, decide, namesOf, type StoredAct } from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import type { FoldedCampaign } from '../data/campaign-acts.ts';
import { giveCommand, newKey } from '../data/give-command.ts';
import type { Problem } from '../data/problem.ts';
import { campaignKey } from '../data/queries.ts';
import { actorFor, useOwnAccount } from '../session/own-account.ts';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/steps.ts';
import { ConflictTable } from './conflict-table.tsx';
import { now } from './now.ts';
import { isSubjectSame, type OfficialStep } from './official-step.ts';
import { StepPreview } from './step-preview.tsx';

interface StepDialogProps {
  readonly campaign: string;
  readonly step: OfficialStep;
  /** The state that the step was prepared on; null before the campaign exists. */
  readonly seen: FoldedCampaign | null;
  /** The newest state that is known. */
  readonly newest: FoldedCampaign | null;
  readonly onClose: () => void;
}

/** The campaign as it would be, so that entries can name what they add. */
function after(campaign: Campaign | null, acts: readonly StoredAct[]): Campaign | null {
  let state = campaign;
  for (const act of acts) state = campaignStream.apply(state, act);
  return state;
}

/** What the rules say to a step now, and what things are called once it is recorded. */
function foreseen(newest: FoldedCampaign | null, command: Parameters<typeof decide>[1]) {
  const at = now();
  const state = newest?.campaign ?? null;
  const decision = decide(state, command, at);
  const seq = newest?.acts.length ?? 0;
  const acts = decision.ok
    ? decision.acts.map((act, place) => ({ ...act, seq: seq + place, at }) as StoredAct)
    : [];
  return { decision, names: namesOf(after(state, acts)) };
}

/** Shows what a step will record, refuses it with every reason, or records it. */
export function StepDialog({ campaign, step, seen, newest: known, onClose }: StepDialogProps) {
  const say = useSay();
  const client = useQueryClient();
  const own = useOwnAccount();
  const tell = useTell();
  // The state that the person agreed to act on; another one asks for another look.
  const [base, setBase] = useState(seen);
  const [key, setKey] = useState(newKey);
  // What the step was sent on: its own acts, heard of before the answer, must not turn it into a refusal.
  const [sentOn, setSentOn] = useState<Pick<StepDialogProps, 'newest'> | null>(null);
  const isSending = sentOn !== null;
  const { newest } = sentOn ?? { newest: known };
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wasRefreshed, setRefreshed] = useState(false);

  const { wish } = step;
  const isChanged = (newest?.version ?? 0) !== (base?.version ?? 0);
  const isConflict =
    isChanged &&
    base !== null &&
    newest !== null &&
    !isSubjectSame(step, base.campaign, newest.campaign);
  // A step over thousands of lines is decided anew when its state is another, not whenever the dialog is drawn.
  const { decision, names } = useMemo(() => {
    const actor = actorFor(own, wish.type, campaign);
    return foreseen(newest, { ...wish, actor } as Parameters<typeof decide>[1]);
  }, [newest, wish, own, campaign]);

  const record = async (): Promise<void> => {
    setSentOn({ newest });
    setProblem(null);
    const given = await giveCommand(wish, campaign, newest?.version ?? null, key);
    await Promise.all([
      client.invalidateQueries({ queryKey: campaignKey(campaign) }),
      client.invalidateQueries({ queryKey: ['campaigns'] }),
      client.invalidateQueries({ queryKey: ['history', campaign] }),
    ]);
    if (given.ok) {
      tell('done', say(words.done));
      onClose();
      step.onRecorded?.();
      return;
    }
    setSentOn(null);
    if (given.problem.code === 'version-differs') {
      setRefreshed(true);
      setKey(newKey());
    } else setProblem(given.problem);
  };

  const footer = isConflict ? (
    <>
      <Button onClick={onClose}>{say(words.keepTheirs)}</Button>
      <Button type="primary" onClick={() => setBase(newest)}>
        {say(words.useMine)}
      </Button>
    </>
  ) : (
    <>
      <Button onClick={onClose}>{say(words.back)}</Button>
      {decision.ok && (
        <Button type="primary" loading={isSending} onClick={() => void record()}>
          {say(words.confirm)}
        </Button>
      )}
    </>
  );
  const title = isConflict ? words.conflictTitle : decision.ok ? words.title : words.refusedTitle;
  return (
    <Modal
      open
      width={720}
      title={say(title)}
      footer={footer}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="stack">
        {isConflict && base !== null && newest !== null && step.subject !== undefined ? (
          <ConflictTable
            before={step.subject.of(base.campaign)}
            theirs={step.subject.of(newest.campaign)}
            mine={step.subject.mine}
          />
        ) : decision.ok ? (
          <StepPreview acts={decision.acts} warnings={decision.warnings} names={names} />
        ) : (
          <>
            <p>{say(words.refusedLead)}</p>
            <ReasonList reasons={decision.unmet} names={names} />
          </>
        )}
        {wasRefreshed && !isConflict && (
          <Alert
            type="info"
            showIcon
            title={say(decision.ok ? words.refreshed : words.refreshedRefused)}
          />
        )}
        {problem !== null && <ProblemAlert problem={problem} />}
      </div>
    </Modal>
  );
}
