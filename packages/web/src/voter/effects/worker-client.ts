import type { Answered, TaskName, Tasks } from '../worker/messages.ts';

interface Waiting {
  readonly resolve: (answer: Tasks[TaskName]['answer']) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the worker, in which everything secret is computed. */
export interface BallotWorker {
  /** Rejects with what went wrong: the worker did not start, or its work failed. */
  ask<Name extends TaskName>(name: Name, ask: Tasks[Name]['ask']): Promise<Tasks[Name]['answer']>;
}

/** Starts the worker at the first question; a worker that broke down is started again at the next. */
export function openBallotWorker(): BallotWorker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  function breakDown(detail: string): void {
    worker?.terminate();
    worker = null;
    const all = Array.from(waiting.values());
    waiting.clear();
    for (const { reject } of all) reject(new Error(detail));
  }

  function start(): Worker {
    const started = new Worker(new URL('../worker/ballot-worker.ts', import.meta.url));
    started.onmessage = ({ data }: MessageEvent<Answered>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failed' in data) one?.reject(new Error(data.failed));
      else one?.resolve(data.answer);
    };
    started.onerror = (event) => breakDown(event.message || 'worker');
    started.onmessageerror = () => breakDown('message');
    return started;
  }

  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        worker = worker ?? start();
        asked += 1;
        waiting.set(asked, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id: asked, name, ask });
      }),
  };
}
