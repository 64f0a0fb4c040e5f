import { type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Follower } from './follower.ts';

/** How often it is asked which sign-ins stand, in milliseconds: as long as another server's sign-out takes. */
const usualRounds = 15_000;

/**
 * Ends the streams of sign-ins that are over: at once when this process ended one, and in rounds whatever
 * ended it. One query a round asks for all of them.
 */
export class SignInWatch {
  readonly #database: Kysely<Tables>;
  readonly #round: NodeJS.Timeout;
  readonly #streams = new Map<string, Set<Follower>>();

  constructor(database: Kysely<Tables>, rounds = usualRounds) {
    this.#database = database;
    this.#round = setInterval(() => void this.#look().catch(() => undefined), rounds);
    this.#round.unref();
  }

  /** A client follows as long as a sign-in stands. */
  keep(signIn: string, follower: Follower): void {
    const streams = this.#streams.get(signIn) ?? new Set();
    streams.add(follower);
    this.#streams.set(signIn, streams);
  }

  /** A client is gone. */
  release(signIn: string, follower: Follower): void {
    const streams = this.#streams.get(signIn);
    streams?.delete(follower);
    if (streams?.size === 0) this.#streams.delete(signIn);
  }

  /** Ends the streams of a sign-in. */
  end(signIn: string): void {
    for (const follower of this.#streams.get(signIn) ?? []) follower.stop();
    this.#streams.delete(signIn);
  }

  close(): void {
    clearInterval(this.#round);
  }

  async #look(): Promise<void> {
    const asked = [...this.#streams.keys()];
    if (asked.length === 0) return;
    const { rows } = await sql<{ id: string }>`select id from auth.session
      where id = any (${asked}::text[]) and "expiresAt" > now()`.execute(this.#database);
    const standing = new Set(rows.map(({ id }) => id));
    for (const signIn of asked) if (!standing.has(signIn)) this.end(signIn);
  }
}
