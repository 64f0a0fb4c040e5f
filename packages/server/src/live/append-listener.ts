import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { appendChannel } from '../ledger/write-group.ts';

/** Between two looks at the table, in milliseconds; they also find a session that is silently gone. */
const round = 15_000;

/** Between two attempts to connect, in milliseconds. */
const pause = 500;

const question = 'select coalesce(max(seq) + 1, 0)::text as size from act';

/**
 * Hears of every append of every server process on the database, in a session of its own. A session that
 * ends is replaced, and the table is looked at each time, so that nothing said in between is missed.
 */
export class AppendListener {
  readonly #connection: ClientConfig;
  readonly #hear: (size: number) => void;
  readonly #ending = new AbortController();
  readonly #running: Promise<void>;

  /** @param hear told the number of leaves, repeatedly and possibly the same */
  constructor(connection: ClientConfig, hear: (size: number) => void) {
    this.#connection = connection;
    this.#hear = hear;
    this.#running = this.#run();
  }

  async close(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      await this.#session(signal).catch(() => undefined);
      await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  /** One session, until it ends, fails or is told to end. */
  async #session(signal: AbortSignal): Promise<void> {
    const client = new Client({
      ...this.#connection,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    });
    const over = new AbortController();
    const end = (): void => over.abort();
    client.on('error', end).on('end', end);
    signal.addEventListener('abort', end);
    client.on('notification', ({ payload }) => this.#hear(Number(payload)));
    try {
      await client.connect();
      await client.query(`listen ${appendChannel}`);
      while (!over.signal.aborted) {
        const { rows } = await client.query<{ size: string }>(question);
        this.#hear(Number(rows[0]?.size));
        await wait(round, undefined, { signal: over.signal }).catch(() => undefined);
      }
    } finally {
      signal.removeEventListener('abort', end);
      await client.end().catch(() => undefined);
    }
  }
}
