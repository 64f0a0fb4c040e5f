import type { PollId } from '@pingyi/core';
import type { PublicList } from './make-batch.ts';
import type { FromSlipWorker, ToSlipWorker } from './slip-messages.ts';

type OnProgress = (done: number, total: number) => void;

/** The worker that makes slips and derives credentials; it never asks anybody anything. */
export interface SlipMaker {
  make(
    slips: number,
    contributions: readonly Uint8Array[],
    polls: readonly PollId[],
    onProgress: OnProgress,
  ): Promise<{ readonly secrets: readonly Uint8Array[]; readonly lists: readonly PublicList[] }>;
  derive(
    secrets: readonly Uint8Array[],
    polls: readonly PollId[],
    onProgress: OnProgress,
  ): Promise<readonly PublicList[]>;
  /** The public credential of one slip in a poll. */
  look(secret: Uint8Array, poll: PollId): Promise<string>;
}

type Answer = Exclude<FromSlipWorker, { readonly is: 'progress' }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnProgress;
}

/** Starts the worker. It is loaded with the page, so that it works without a network afterwards. */
export function openSlipMaker(): SlipMaker {
  const worker = new Worker(new URL('./slip-worker.ts', import.meta.url), { type: 'module' });
  const waiting: Waiting[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<FromSlipWorker>) => {
    if (data.is === 'progress') waiting[0]?.onProgress(data.done, data.total);
    else waiting.shift()?.resolve(data);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const each of waiting.splice(0)) each.reject(new Error(`the worker failed: ${message}`));
  });
  const ask = (task: ToSlipWorker, onProgress: OnProgress = () => undefined): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject, onProgress });
      worker.postMessage(task);
    });
  const unexpected = (): never => {
    throw new Error('the worker answered what was not asked');
  };
  return {
    make: async (slips, contributions, polls, onProgress) => {
      const answer = await ask({ is: 'make', slips, contributions, polls }, onProgress);
      return answer.is === 'made' ? answer : unexpected();
    },
    derive: async (secrets, polls, onProgress) => {
      const answer = await ask({ is: 'derive', secrets, polls }, onProgress);
      return answer.is === 'derived' ? answer.lists : unexpected();
    },
    look: async (secret, poll) => {
      const answer = await ask({ is: 'look', secret, polls: [poll] });
      return answer.is === 'looked' ? answer.credential : unexpected();
    },
  };
}
