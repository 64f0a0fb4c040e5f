import { setTimeout as wait } from 'node:timers/promises';
import type { Frontier } from '@pingyi/record';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { troubleOf } from './database-trouble.ts';
import { type Entry, refuse } from './entry.ts';
import { Group } from './group.ts';
import { frontierAt, lockHead, readHead, wasCommitted } from './head.ts';
import { StreamStates } from './stream-states.ts';
import type { Appended, Ledger, Outcome, Submission } from './submission.ts';
import { readAnswers, type Taken, takeEntry } from './take-group.ts';
import { writeGroup } from './write-group.ts';

/** How a ledger works. */
export interface LedgerOptions {
  /** The machine's clock, milliseconds since 1970. */
  readonly clock?: () => number;
  /** Submissions that share one transaction and its one wait for the disk. */
  readonly groupSize?: number;
  /** How long a submission waits for a database that is away, in milliseconds. */
  readonly patience?: number;
}

/** Submissions that may wait; more are refused at once, so that memory stays bounded. */
const mostWaiting = 10_000;

/** Between two attempts at a database that is away, in milliseconds. */
const pause = 100;

/** A group with all that it came to. */
interface Concluded {
  readonly group: Group;
  readonly taken: readonly Taken[];
  readonly generation: string;
  /** Number of its transaction; null when it wrote nothing. */
  readonly transactionId: string | null;
}

/** What was known of the log after the last commit of this process. */
interface Known {
  readonly generation: string;
  readonly frontier: Frontier;
}

/**
 * The one way to record acts. Submissions that come while a transaction is under way wait and share the
 * next one: each is decided on the state that the one before it left, and all wait for the disk together.
 */
export class GroupedLedger implements Ledger {
  readonly #database: Kysely<Tables>;
  readonly #clock: () => number;
  readonly #groupSize: number;
  readonly #patience: number;
  readonly #states = new StreamStates();
  readonly #listeners: ((appended: Appended) => void)[] = [];
  #waiting: Entry[] = [];
  #known: Known | null = null;
  /** A group whose commit was sent and not answered: whether it holds is asked before anything else. */
  #lost: Concluded | null = null;
  #draining: Promise<void> | null = null;
  #isClosed = false;

  constructor(database: Kysely<Tables>, options: LedgerOptions = {}) {
    this.#database = database;
    this.#clock = options.clock ?? Date.now;
    this.#groupSize = options.groupSize ?? 64;
    this.#patience = options.patience ?? 10_000;
  }

  submit<Answer, Refusal>(
    submission: Submission<Answer, Refusal>,
  ): Promise<Outcome<Answer, Refusal>> {
    if (this.#isClosed) return Promise.resolve({ kind: 'fault', fault: { code: 'stopping' } });
    if (this.#waiting.length >= mostWaiting)
      return Promise.resolve({ kind: 'fault', fault: { code: 'unavailable' } });
    return new Promise((resolve, reject) => {
      const settle = resolve as Entry['settle'];
      this.#waiting.push({ submission, since: performance.now(), settle, fail: reject });
      this.#draining ??= this.#drain();
    });
  }

  onAppended(listener: (appended: Appended) => void): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#draining;
  }

  async #drain(): Promise<void> {
    // Whatever came in the same turn goes together.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#settle(this.#waiting.splice(0, this.#groupSize));
    this.#draining = null;
  }

  /** Brings every entry to its outcome, waiting for the database when it is away. */
  async #settle(entries: readonly Entry[]): Promise<void> {
    let rest = entries;
    this.#lost = null;
    while (rest.length > 0) {
      let concluded: Concluded;
      try {
        concluded = await this.#attempt(rest);
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === 'broken') return this.#settleEach(rest, error);
        if (trouble === 'full') {
          for (const entry of rest) refuse(entry, 'storage-full');
          return;
        }
        rest = this.#stillPatient(rest);
        this.#waiting = [...this.#stillPatient(this.#waiting)];
        await wait(pause);
        continue;
      }
      return this.#conclude(concluded);
    }
  }

  /** After a bug in one of several: each alone, so that it concerns nobody else. */
  async #settleEach(entries: readonly Entry[], error: unknown): Promise<void> {
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) return only.fail(error);
    for (const entry of entries) await this.#settle([entry]);
  }

  #stillPatient(entries: readonly Entry[]): readonly Entry[] {
    const now = performance.now();
    return entries.filter((entry) => {
      if (now - entry.since < this.#patience) return true;
      refuse(entry, 'unavailable');
      return false;
    });
  }

  /** Takes the entries in one transaction, which is durable when this resolves. */
  async #attempt(entries: readonly Entry[]): Promise<Concluded> {
    try {
      const concluded = await this.#database
        .transaction()
        .execute((transaction) => this.#take(transaction, entries));
      this.#remember(concluded);
      return concluded;
    } catch (error) {
      this.#known = null;
      this.#states.clear();
      throw error;
    }
  }

  async #take(transaction: Transaction<Tables>, entries: readonly Entry[]): Promise<Concluded> {
    await lockHead(transaction);
    // Whoever has the lock knows that the lost transaction is over, one way or the other.
    const lost = this.#lost;
    if (lost !== null && (await wasCommitted(transaction, lost.transactionId))) return lost;
    this.#lost = null;
    const head = await readHead(transaction);
    const known = this.#known?.generation === head.generation ? this.#known : null;
    if (known === null) this.#states.clear();
    const isCurrent = known?.frontier.size === head.size;
    if (!isCurrent) this.#states.lag();
    const frontier = isCurrent ? known.frontier : await frontierAt(transaction, head.size);
    const states = this.#states;
    const group = new Group({ transaction, head, frontier, states, clock: this.#clock() });
    const answers = await readAnswers(transaction, entries);
    const taken: Taken[] = [];
    for (const entry of entries) taken.push(await takeEntry(group, entry, answers));
    const transactionId = await writeGroup(group);
    // From here on only the commit, or the answer to it, can fail.
    this.#lost = { group, taken, generation: head.generation, transactionId };
    return this.#lost;
  }

  #remember({ group, generation }: Concluded): void {
    for (const [stream, state] of group.states) this.#states.keep(stream, state);
    this.#known = { generation, frontier: group.frontier };
  }

  #conclude({ group, taken, generation }: Concluded): void {
    for (const { entry, outcome } of taken) entry.settle(outcome);
    const { states, placed } = group;
    if (placed.length === 0) return;
    const { size } = group.frontier;
    const appended = { generation, from: size - placed.length, size, states };
    for (const listener of this.#listeners) listener(appended);
  }
}
