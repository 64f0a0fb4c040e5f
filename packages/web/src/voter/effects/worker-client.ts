import {
  type Answered,
  type Asked,
  needsPlainWorker,
  type TaskName,
  type Tasks,
} from '../worker/messages.ts';

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (answer: Tasks[TaskName]['answer']) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the worker, in which everything secret is computed. */
export interface BallotWorker {
  /** Rejects with what went wrong: the worker did not start, or its work failed. */
  ask<Name extends TaskName>(name: Name, ask: Tasks[Name]['ask']): Promise<Tasks[Name]['answer']>;
}

function startFast(): Worker {
  return new Worker(new URL('../worker/ballot-worker-fast.ts', import.meta.url));
}

function startPlain(): Worker {
  return new Worker(new URL('../worker/ballot-worker-plain.ts', import.meta.url));
}

/**
 * Starts the fast worker at the first question, and the plain one in its place when the fast one cannot do
 * what is asked. A worker that broke down is started again at the next question.
 */
export function openBallotWorker(): BallotWorker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let isPlain = false;
  let count = 0;

  function breakDown(detail: string): void {
    worker?.terminate();
    worker = null;
    const all = Array.from(waiting.values());
    waiting.clear();
    for (const { reject } of all) reject(new Error(detail));
  }

  /** Hands everything that waits for an answer to the plain worker. */
  function changeOver(): void {
    if (isPlain) return;
    isPlain = true;
    worker?.terminate();
    worker = start();
    for (const { asked } of Array.from(waiting.values())) worker.postMessage(asked);
  }

  function hear(data: Answered): void {
    const one = waiting.get(data.id);
    if ('failed' in data && data.failed === needsPlainWorker && !isPlain) {
      changeOver();
      return;
    }
    waiting.delete(data.id);
    if ('failed' in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.answer);
  }

  function start(): Worker {
    const started = isPlain ? startPlain() : startFast();
    started.onmessage = ({ data }: MessageEvent<Answered>) => {
      // What a worker says that was given up no longer counts.
      if (started === worker) hear(data);
    };
    started.onerror = (event) => breakDown(event.message || 'worker');
    started.onmessageerror = () => breakDown('message');
    return started;
  }

  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        worker = worker ?? start();
        count += 1;
        const asked = { id: count, name, ask } as Asked;
        waiting.set(count, { asked, resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage(asked);
      }),
  };
}
