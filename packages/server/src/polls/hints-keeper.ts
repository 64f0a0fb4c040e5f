import type { Kysely } from 'kysely';
import type { CheckPool } from '../box/check-pool.ts';
import type { Tables } from '../storage/tables.ts';
import { keepHints, pollsWithoutHints } from './keep-hints.ts';

/**
 * Works out hints of closed polls in the background, one poll after the other. They only make verifying
 * faster, so a failure is passed over: whoever asks for the poll the next time tries again.
 */
export class HintsKeeper {
  readonly #database: Kysely<Tables>;
  readonly #checks: CheckPool;
  readonly #waiting = new Set<string>();
  #last: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(database: Kysely<Tables>, checks: CheckPool) {
    this.#database = database;
    this.#checks = checks;
  }

  /** Sees to the hints of a closed poll, some time soon. */
  keep(poll: string): void {
    if (this.#isClosed || this.#waiting.has(poll)) return;
    this.#waiting.add(poll);
    this.#last = this.#last.then(async () => {
      try {
        if (!this.#isClosed) await keepHints(this.#database, this.#checks, poll);
      } catch {
        // The database was away, or the server is stopping.
      } finally {
        this.#waiting.delete(poll);
      }
    });
  }

  /** Sees to closed polls that have no hints yet, such as after a server was stopped. */
  async keepAll(): Promise<void> {
    for (const poll of await pollsWithoutHints(this.#database)) this.keep(poll);
  }

  /** Resolves when nothing is waiting. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Begins nothing more; what is under way ends with the threads. */
  close(): void {
    this.#isClosed = true;
  }
}
