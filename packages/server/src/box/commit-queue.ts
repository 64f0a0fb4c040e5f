import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { troubleOf } from '../ledger/database-trouble.ts';
import type { Tables } from '../storage/tables.ts';
import { type BallotToCommit, type Committed, commitBallots } from './commit-ballots.ts';

/** Ballots that share one transaction and its one wait for the disk. */
const groupSize = 64;

/** How long a ballot waits for a database that is away, and the pause between attempts; milliseconds. */
const patience = 10_000;
const pause = 100;

/** Why a ballot that passed every check was not put into the box. */
export type CommitFault = 'unavailable' | 'storage-full' | 'stopping';

/** What became of a ballot, once that is on the disk. */
export type CommitOutcome = Committed | { readonly kind: 'fault'; readonly fault: CommitFault };

interface Entry {
  readonly ballot: BallotToCommit;
  /** When it came, by the monotonic clock, in milliseconds. */
  readonly since: number;
  readonly settle: (outcome: CommitOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Puts ballots into the box: those that come while a transaction is under way wait and share the next one.
 * A transaction whose answer was lost is simply tried again: what it wrote is then found to be there.
 */
export class CommitQueue {
  readonly #database: Kysely<Tables>;
  #waiting: Entry[] = [];
  #draining: Promise<void> | null = null;
  #isClosed = false;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  commit(ballot: BallotToCommit): Promise<CommitOutcome> {
    if (this.#isClosed) return Promise.resolve({ kind: 'fault', fault: 'stopping' });
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ballot, since: performance.now(), settle: resolve, fail: reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Ends after what is under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#draining;
  }

  async #drain(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#settle(this.#waiting.splice(0, groupSize));
    this.#draining = null;
  }

  async #settle(entries: readonly Entry[]): Promise<void> {
    let rest = entries;
    while (rest.length > 0) {
      try {
        const ballots = rest.map(({ ballot }) => ballot);
        const committed = await this.#database
          .transaction()
          .execute((transaction) => commitBallots(transaction, ballots));
        for (const [place, outcome] of committed.entries()) rest[place]?.settle(outcome);
        return;
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === 'broken') return this.#settleEach(rest, error);
        if (trouble === 'full') {
          for (const { settle } of rest) settle({ kind: 'fault', fault: 'storage-full' });
          return;
        }
        const now = performance.now();
        for (const { since, settle } of rest)
          if (now - since >= patience) settle({ kind: 'fault', fault: 'unavailable' });
        rest = rest.filter(({ since }) => now - since < patience);
        await wait(pause);
      }
    }
  }

  /** After a bug in one of several: each alone, so that it concerns no other voter. */
  async #settleEach(entries: readonly Entry[], error: unknown): Promise<void> {
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) return only.fail(error);
    for (const entry of entries) await this.#settle([entry]);
  }
}
