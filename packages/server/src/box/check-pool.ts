import { availableParallelism } from 'node:os';
import { builtWorker } from '../files/built-worker.ts';
import type { BallotVerdict, PollTexts, TaskName, Tasks } from './tasks.ts';
import { Thread } from './thread.ts';

/** Threads beyond this gain nothing that the database could keep up with. */
const mostThreads = 8;

/** Ballots that a thread takes at once: few, so that all threads share what came together. */
const portion = 4;

/** Polls that a thread knows at once; each takes a kernel of its own. */
const mostOpen = 8;

/** A ballot that was checked, and the thread that knows it. */
export interface Checked {
  readonly verdict: BallotVerdict;
  readonly thread: Thread;
}

interface Queued {
  readonly texts: PollTexts;
  readonly ballot: string;
  readonly resolve: (checked: Checked) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that do the arithmetic, so that the server's own thread is free to answer. */
export class CheckPool {
  readonly #count: number;
  readonly #threads: Thread[] = [];
  readonly #queue: Queued[] = [];
  readonly #busy = new Set<Thread>();
  #isClosed = false;

  /** @param count of threads; as many as there are processors unless given */
  constructor(count: number = Math.min(availableParallelism(), mostThreads)) {
    this.#count = count;
  }

  /** Does one piece of work in the thread that has the least to do. */
  run<Name extends TaskName>(name: Name, ask: Tasks[Name]['ask']): Promise<Tasks[Name]['answer']> {
    const [idlest] = [...this.#alive()].sort((one, other) => one.load - other.load);
    if (idlest === undefined) return Promise.reject(new Error('the checking threads are closed'));
    return idlest.ask(name, ask);
  }

  /** Checks a ballot in full. */
  check(texts: PollTexts, ballot: string): Promise<Checked> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ texts, ballot, resolve, reject });
      this.#pump();
    });
  }

  /** Does work that needs a poll's election, in every thread at once if there is so much. */
  async runFor<Name extends 'sum' | 'hints'>(
    name: Name,
    texts: PollTexts,
    ask: Tasks[Name]['ask'],
  ): Promise<Tasks[Name]['answer']> {
    const [idlest] = [...this.#alive()].sort((one, other) => one.load - other.load);
    if (idlest === undefined) throw new Error('the checking threads are closed');
    await this.#open(idlest, texts);
    return idlest.ask(name, ask);
  }

  /** The parts of a poll's tally that the threads kept, of those that are alive. */
  async parts(poll: string): Promise<readonly NonNullable<Tasks['part']['answer']>[]> {
    const alive = this.#threads.filter((thread) => !thread.hasFailed && thread.opened.has(poll));
    const parts = await Promise.all(alive.map((thread) => thread.ask('part', { poll })));
    return parts.flatMap((part) => part ?? []);
  }

  /** Frees what a poll takes up. */
  async forget(poll: string): Promise<void> {
    for (const thread of this.#threads.filter((each) => !each.hasFailed)) {
      if (!thread.opened.delete(poll)) continue;
      await thread.ask('forget', { poll });
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  /** All threads, those replaced that failed. */
  #alive(): readonly Thread[] {
    if (this.#isClosed) return [];
    const module = builtWorker(new URL('./box-worker.js', import.meta.url));
    for (let place = 0; place < this.#count; place += 1)
      if (this.#threads[place]?.hasFailed !== false) this.#threads[place] = new Thread(module);
    return this.#threads;
  }

  async #open(thread: Thread, texts: PollTexts): Promise<void> {
    const known = thread.opened.get(texts.poll);
    if (known !== undefined) return known;
    const opening = thread.ask('open', texts).then(() => undefined);
    thread.opened.set(texts.poll, opening);
    const [oldest] = thread.opened.keys();
    if (thread.opened.size > mostOpen && oldest !== undefined) {
      // Its part of the tally goes with it: that box is added up anew at its close.
      thread.opened.delete(oldest);
      void thread.ask('forget', { poll: oldest }).catch(() => undefined);
    }
    return opening;
  }

  /** Gives waiting ballots to threads that have none. */
  #pump(): void {
    for (const thread of this.#alive()) {
      const [first] = this.#queue;
      if (first === undefined) return;
      if (this.#busy.has(thread)) continue;
      const { poll } = first.texts;
      const taken: Queued[] = [];
      for (let place = 0; place < this.#queue.length && taken.length < portion; ) {
        if (this.#queue[place]?.texts.poll === poll) taken.push(...this.#queue.splice(place, 1));
        else place += 1;
      }
      this.#busy.add(thread);
      void this.#checkPortion(thread, first.texts, taken).finally(() => {
        this.#busy.delete(thread);
        this.#pump();
      });
    }
  }

  async #checkPortion(thread: Thread, texts: PollTexts, taken: readonly Queued[]): Promise<void> {
    try {
      await this.#open(thread, texts);
      const verdicts = await thread.ask('ballots', {
        poll: texts.poll,
        texts: taken.map(({ ballot }) => ballot),
      });
      for (const [place, { resolve }] of taken.entries()) {
        const verdict = verdicts[place];
        if (verdict === undefined) throw new Error('a thread gave no verdict');
        resolve({ verdict, thread });
      }
    } catch (error) {
      for (const { reject } of taken) reject(error);
    }
  }
}
