import type { Meeting, PollId } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { newKey } from '../../meeting-data/give-command.ts';
import type { PrintKind } from '../printing/layout.ts';
import { contributionOf } from './contribution.ts';
import { forgetSecrets, type PublicList } from './make-batch.ts';
import {
  forgetPendingBatch,
  keepPendingBatch,
  keptPendingBatch,
  type PendingBatch,
} from './pending-batch.ts';
import type { SlipMaker } from './slip-maker.ts';

/** What a batch is to be. */
export interface BatchPlan {
  readonly part: string | null;
  readonly polls: readonly PollId[];
  readonly slips: number;
  readonly makers: 1 | 2;
  readonly kind: PrintKind;
  readonly address: string;
}

/** Where a batch stands. Secrets are there only between making and forgetting. */
type BatchStage =
  | { readonly at: 'plan' }
  | { readonly at: 'contribute'; readonly plan: BatchPlan; readonly done: readonly Uint8Array[] }
  | { readonly at: 'make'; readonly plan: BatchPlan; readonly done: number; readonly total: number }
  | {
      readonly at: 'print';
      readonly plan: BatchPlan;
      readonly secrets: readonly Uint8Array[];
      readonly lists: readonly PublicList[];
    }
  | { readonly at: 'upload'; readonly batch: PendingBatch };

export interface Batch {
  readonly stage: BatchStage;
  readonly begin: (plan: BatchPlan) => void;
  /** Takes what the next scrutineer typed; with the last one the slips are made. */
  readonly contribute: (typed: string) => void;
  /** Throws the batch away: its secrets, and with them its slips. */
  readonly discard: () => void;
  /** Wipes the secrets after printing; what is left is public. */
  readonly forget: () => void;
  /** Takes lists that were saved as a file. */
  readonly take: (batch: PendingBatch) => void;
  readonly uploaded: () => void;
}

function startOf({ id }: Meeting): BatchStage {
  const kept = keptPendingBatch(id, window.localStorage);
  return kept === undefined ? { at: 'plan' } : { at: 'upload', batch: kept };
}

/** Asks before a page with unprinted secrets is closed. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

/** One batch of slips from its plan to its uploaded lists. */
export function useBatch(meeting: Meeting, maker: SlipMaker): Batch {
  const [stage, setStage] = useState<BatchStage>(() => startOf(meeting));
  useWarning(stage.at === 'make' || stage.at === 'print');

  const make = async (plan: BatchPlan, contributions: readonly Uint8Array[]): Promise<void> => {
    const total = plan.polls.length * plan.slips;
    setStage({ at: 'make', plan, done: 0, total });
    const made = await maker.make(plan.slips, contributions, plan.polls, (done) =>
      setStage({ at: 'make', plan, done, total }),
    );
    forgetSecrets(contributions);
    setStage({ at: 'print', plan, ...made });
  };

  return {
    stage,
    begin: (plan) => setStage({ at: 'contribute', plan, done: [] }),
    contribute: (typed) => {
      if (stage.at !== 'contribute') return;
      const done = [...stage.done, contributionOf(typed)];
      if (done.length < stage.plan.makers) setStage({ ...stage, done });
      else void make(stage.plan, done);
    },
    discard: () => {
      if (stage.at === 'print') forgetSecrets(stage.secrets);
      setStage({ at: 'plan' });
    },
    forget: () => {
      if (stage.at !== 'print') return;
      const { plan, secrets, lists } = stage;
      const { part, slips: printed, makers } = plan;
      const format = 'pingyi-slip-lists/1' as const;
      const batch = { format, part, printed, makers, lists, key: newKey() };
      keepPendingBatch(meeting.id, batch, window.localStorage);
      forgetSecrets(secrets);
      setStage({ at: 'upload', batch });
    },
    take: (batch) => {
      keepPendingBatch(meeting.id, batch, window.localStorage);
      setStage({ at: 'upload', batch });
    },
    uploaded: () => {
      forgetPendingBatch(meeting.id, window.localStorage);
      setStage({ at: 'plan' });
    },
  };
}
