import { createHmac } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { normalUserName } from './user-name.ts';

/** Failures that cost nothing but the wait for the answer. */
const freeFailures = 5;

/** The first wait, in seconds; each further failure doubles it up to the longest. */
const firstWait = 15;
const longestWait = 15 * 60;

/** Doublings after which the longest wait is reached. */
const mostDoublings = 6;

/** Failures are forgotten after so long without one, in hours. */
const memory = 24;

/** Whether somebody may try now; when not, how many seconds are left. */
export type Attempt = { readonly ok: true } | { readonly ok: false; readonly seconds: number };

/**
 * Counts failed sign-ins by user name, whether there is such an account or not, so that a lock tells
 * nothing. Each attempt is counted before its password is looked at: many at once do not slip through.
 */
export class Attempts {
  readonly #database: Kysely<Tables>;
  readonly #secret: string;

  constructor(database: Kysely<Tables>, secret: string) {
    this.#database = database;
    this.#secret = secret;
  }

  #digestOf(userName: string): Buffer {
    return createHmac('sha256', this.#secret)
      .update(`attempts/${normalUserName(userName)}`)
      .digest();
  }

  /** Counts an attempt as failed until `succeeded` is told. */
  async begin(userName: string): Promise<Attempt> {
    const digest = this.#digestOf(userName);
    // The clock when a row's lock is had, not when the statement came: attempts at once wait for each other.
    const failures = sql`case when attempt.last_at < clock_timestamp() - make_interval(hours => ${memory})
      then 1 else attempt.failures + 1 end`;
    const doublings = sql`least(${failures} - ${freeFailures} - 1, ${mostDoublings})`;
    const wait = sql`case when ${failures} <= ${freeFailures} then 0
      else least(${firstWait} * power(2, ${doublings}), ${longestWait}) end`;
    const { rows } = await sql`insert into sign_in_attempt as attempt
        (name_digest, failures, locked_until, last_at) values (${digest}, 1, now(), now())
      on conflict (name_digest) do update set failures = ${failures}, last_at = clock_timestamp(),
        locked_until = clock_timestamp() + make_interval(secs => ${wait})
      where attempt.locked_until <= clock_timestamp()
      returning failures`.execute(this.#database);
    if (rows.length > 0) return { ok: true };
    return { ok: false, seconds: await this.#secondsLeft(digest) };
  }

  async #secondsLeft(digest: Buffer): Promise<number> {
    const { rows } = await sql<{ seconds: number }>`select
      greatest(1, ceil(extract(epoch from locked_until - now())))::int as seconds
      from sign_in_attempt where name_digest = ${digest}`.execute(this.#database);
    return rows[0]?.seconds ?? 1;
  }

  /** The first of two steps was right: it is not held against the name, earlier failures still are. */
  async passed(userName: string): Promise<void> {
    await this.#database
      .updateTable('sign_in_attempt')
      .set({ failures: sql<number>`failures - 1`, locked_until: sql<Date>`now()` })
      .where('name_digest', '=', this.#digestOf(userName))
      .execute();
  }

  /** The sign-in is complete, or an administrator unlocks it: nothing is held against the name. */
  async succeeded(userName: string): Promise<void> {
    await this.#database
      .deleteFrom('sign_in_attempt')
      .where('name_digest', '=', this.#digestOf(userName))
      .execute();
  }

  /** Whether a name has to wait now. */
  async isLocked(userName: string): Promise<boolean> {
    const row = await this.#database
      .selectFrom('sign_in_attempt')
      .select('failures')
      .where('name_digest', '=', this.#digestOf(userName))
      .where('locked_until', '>', sql<Date>`now()`)
      .executeTakeFirst();
    return row !== undefined;
  }
}
