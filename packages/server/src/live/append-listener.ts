import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { appendChannel, restoredPayload } from '../ledger/write-group.ts';

/** Between two looks at the table, in milliseconds; they also find a session that is silently gone. */
const round = 15_000;

/** Between two attempts to connect, in milliseconds. */
const pause = 500;

const question = `select generation::text,
  (select coalesce(max(seq) + 1, 0) from act)::text as size from installation`;

/** Who hears of the log. */
export interface LogHearer {
  /** Told the number of leaves, repeatedly and possibly the same. */
  onSize(size: number): void;
  /** Everything was restored from a backup: the log is another one, of so many leaves. */
  onRestored(size: number): void;
}

/**
 * Hears of every append of every server process on the database, in a session of its own. A session that
 * ends is replaced, and the table is looked at each time, so that nothing said in between is missed.
 */
export class AppendListener {
  readonly #connection: ClientConfig;
  readonly #hearer: LogHearer;
  readonly #ending = new AbortController();
  readonly #running: Promise<void>;
  #generation: string | null = null;

  constructor(connection: ClientConfig, hearer: LogHearer) {
    this.#connection = connection;
    this.#hearer = hearer;
    this.#running = this.#run();
  }

  async close(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  #hear(size: number, generation: string): void {
    const isAnother = this.#generation !== null && this.#generation !== generation;
    this.#generation = generation;
    if (isAnother) this.#hearer.onRestored(size);
    else this.#hearer.onSize(size);
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
    let look = new AbortController();
    client.on('notification', ({ payload = '' }) => {
      if (payload === restoredPayload) look.abort();
      else this.#hearer.onSize(Number(payload));
    });
    try {
      await client.connect();
      await client.query(`listen ${appendChannel}`);
      while (!over.signal.aborted) {
        look = new AbortController();
        const { rows } = await client.query<{ size: string; generation: string }>(question);
        for (const { size, generation } of rows) this.#hear(Number(size), generation);
        const woken = AbortSignal.any([over.signal, look.signal]);
        await wait(round, undefined, { signal: woken }).catch(() => undefined);
      }
    } finally {
      signal.removeEventListener('abort', end);
      await client.end().catch(() => undefined);
    }
  }
}
