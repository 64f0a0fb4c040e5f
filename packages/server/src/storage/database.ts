import { Kysely, PostgresDialect, sql } from 'kysely';
import { type ClientConfig, Pool } from 'pg';
import type { EmbeddedPostgres } from './embedded/embedded-postgres.ts';
import type { StorageFault } from './fault.ts';
import type { Tables } from './tables.ts';

/** Whether PostgreSQL runs inside this installation or is a server of somebody's. */
export type DatabaseKind = 'embedded' | 'server';

/** What `health` finds. */
export interface Health {
  readonly status: 'ok' | 'down';
  readonly database: DatabaseKind;
  /** PostgreSQL's version, such as `18.4`. */
  readonly version: string;
}

/** Sessions of one process; PostgreSQL's own limit is 100 for all of them. */
const mostSessions = 20;

/** How long a caller waits for a session, and health for an answer, in milliseconds. */
const patience = 10_000;
const healthPatience = 2_000;

/** How long closing waits for work under way, in milliseconds. */
const closingPatience = 10_000;

/** What a database is made of. */
interface Parts {
  readonly kind: DatabaseKind;
  readonly version: string;
  readonly connection: ClientConfig;
  /** The supervisor, when the database is the embedded one. */
  readonly embedded: EmbeddedPostgres | null;
}

function within(milliseconds: number): Promise<'late'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('late'), milliseconds).unref();
  });
}

/** The open database. Whoever opened it closes it. */
export class Database {
  readonly kind: DatabaseKind;
  /** PostgreSQL's version, such as `18.4`. */
  readonly version: string;
  /** Queries, over a pool of sessions; one that is cut off while the database restarts rejects. */
  readonly queries: Kysely<Tables>;
  /** Resolves when another server has taken over the embedded database: stop serving. */
  readonly lost: Promise<StorageFault>;
  /** How a session of one's own reaches the database, for listening; it may end at any time. */
  readonly connection: ClientConfig;
  readonly #embedded: EmbeddedPostgres | null;

  constructor(parts: Parts) {
    this.kind = parts.kind;
    this.version = parts.version;
    this.connection = parts.connection;
    this.#embedded = parts.embedded;
    this.lost = parts.embedded?.lost ?? new Promise(() => undefined);
    const pool = new Pool({
      ...parts.connection,
      max: mostSessions,
      connectionTimeoutMillis: patience,
    });
    // A session that is cut off, idle in the pool or between two queries of a caller, says so by an error
    // event; without a listener it would end the process. The caller's next query rejects.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    this.queries = new Kysely({ dialect: new PostgresDialect({ pool }) });
  }

  /** Asks the database for a sign of life, for at most two seconds. */
  async health(): Promise<Health> {
    const answer = sql`select 1`.execute(this.queries).then(
      () => 'ok' as const,
      () => 'down' as const,
    );
    const found = await Promise.race([answer, within(healthPatience)]);
    const status = found === 'ok' ? 'ok' : 'down';
    return { status, database: this.kind, version: this.version };
  }

  /** Ends the sessions and, as its last user, stops the embedded database. */
  async close(): Promise<void> {
    await Promise.race([this.queries.destroy(), within(closingPatience)]);
    await this.#embedded?.close();
  }
}
