import { Worker } from 'node:worker_threads';
import type { Answer, TaskName, Tasks } from './tasks.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread: answers tasks in the order in which they were asked, until it fails or is ended. */
export class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  /** Polls that were made known to it. */
  readonly opened = new Map<string, Promise<void>>();
  #failure: unknown = null;

  constructor(module: URL) {
    this.#worker = new Worker(module, { execArgv: [] });
    this.#worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.shift();
      if ('failure' in answer) waiting?.reject(new Error(answer.failure));
      else waiting?.resolve(answer.value as never);
      if (this.#waiting.length === 0) this.#worker.unref();
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('a checking thread has ended')));
    this.#worker.unref();
  }

  /** Tasks that wait for an answer. */
  get load(): number {
    return this.#waiting.length;
  }

  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  ask<Name extends TaskName>(name: Name, ask: Tasks[Name]['ask']): Promise<Tasks[Name]['answer']> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve: resolve as Waiting['resolve'], reject });
      // A thread at work keeps the process; an idle one does not.
      this.#worker.ref();
      this.#worker.postMessage({ name, ask });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
