import {
  type Actor,
  type Campaign,
  type CampaignReason,
  type Command,
  causesOf,
  decide,
  entryOf,
  type Names,
  type NewAct,
} from '@pingyi/core';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { giveCommand, newKey, type Wish } from '../data/give-command.ts';
import type { Problem } from '../data/problem.ts';
import { actorFor, useOwnAccount } from '../session/own-account.ts';
import { now } from '../steps/now.ts';
import type { OfficialStep } from '../steps/official-step.ts';
import { ProposeContext } from '../steps/official-steps.tsx';
import { StepPreview } from '../steps/step-preview.tsx';
import { useTell } from '../ui/messages.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/steps.ts';

/** What a step would record, or what stands in its way, as far as this page can tell. */
type Prospect =
  | {
      readonly unmet: null;
      readonly acts: readonly NewAct[];
      readonly warnings: readonly CampaignReason[];
    }
  | { readonly unmet: readonly CampaignReason[] };

/** The entry that a step would make where that is the wish itself, as of a thing of a unit; null elsewhere. */
function entryFor({ type, body }: Wish): NewAct | null {
  const [cause] = causesOf(type);
  if (cause === undefined) throw new Error(`${type} causes nothing`);
  const { payload, visibility } = entryOf(cause);
  if (!payload.safeParse(body).success) return null;
  return { type: cause, payload: body, visibility } as NewAct;
}

/**
 * What the rules say to a step on the public part of the campaign. What they refuse there may rest on what is
 * not public: a step that is its own entry is shown all the same, and the server has the last word.
 */
function prospectOf(wish: Wish, known: Campaign | undefined, actor: Actor): Prospect {
  const decision = known && decide(known, { ...wish, actor } as Command, now());
  if (decision?.ok) return { unmet: null, acts: decision.acts, warnings: decision.warnings };
  const entry = entryFor(wish);
  if (entry !== null) return { unmet: null, acts: [entry], warnings: [] };
  return { unmet: decision?.unmet ?? [] };
}

interface OwnStepsProps {
  readonly campaign: string;
  /** The campaign as its public acts amount to, where the page has read it. */
  readonly known?: Campaign | undefined;
  readonly names: Names;
  readonly onRecorded: () => void;
  readonly children: ReactNode;
}

/**
 * Shows and records steps of those who do not read the whole campaign, such as a liaison: the entry is
 * shown before it is recorded, and the server says what stands in its way.
 */
export function OwnSteps({ campaign, known, names, onRecorded, children }: OwnStepsProps) {
  const say = useSay();
  const own = useOwnAccount();
  const tell = useTell();
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
    tell('done', say(words.done));
    setPending(null);
    step.onRecorded?.();
    onRecorded();
  };
  const prospect =
    pending === null
      ? null
      : prospectOf(pending.wish, known, actorFor(own, pending.wish.type, campaign));
  return (
    <ProposeContext value={propose}>
      {children}
      {pending !== null && prospect !== null && (
        <Modal
          open
          width={720}
          title={say(prospect.unmet === null ? words.title : words.refusedTitle)}
          mask={{ closable: false }}
          onCancel={() => setPending(null)}
          footer={
            <>
              <Button onClick={() => setPending(null)}>{say(words.back)}</Button>
              {prospect.unmet === null && (
                <Button type="primary" loading={isSending} onClick={() => void record(pending)}>
                  {say(words.confirm)}
                </Button>
              )}
            </>
          }
        >
          <div className="stack">
            {prospect.unmet === null ? (
              <StepPreview acts={prospect.acts} warnings={prospect.warnings} names={names} />
            ) : (
              <>
                <p>{say(words.refusedLead)}</p>
                <ReasonList reasons={prospect.unmet} names={names} />
              </>
            )}
            {problem !== null && <ProblemAlert problem={problem} />}
          </div>
        </Modal>
      )}
    </ProposeContext>
  );
}
