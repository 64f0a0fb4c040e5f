import { setTimeout as wait } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { accept, type Outcome, type StorageFault } from '../fault.ts';
import { storageSentence } from '../sentences.ts';
import { attach, type Hold, type Site } from './attach.ts';
import { connectionTo } from './connect.ts';
import { guardEmbedded } from './guard.ts';
import { leaveAsLast, readUsage } from './locks.ts';
import { stopPostmaster } from './stop-postmaster.ts';

/** Faults that time or a person mends while we wait; after any other there is nothing to wait for. */
const passing: ReadonlySet<StorageFault['code']> = new Set([
  'disk-full',
  'start-failed',
  'unreachable',
  'not-writable',
]);

/** How long to wait before a failed start is tried again, in milliseconds. */
const pause = 2_000;

/**
 * The embedded database, running, with this process among its users. When it dies it is started again;
 * the last user who closes it stops it.
 */
export class EmbeddedPostgres {
  readonly #site: Site;
  #hold: Hold;
  #isClosing = false;
  #recovery: Promise<void> = Promise.resolve();
  #closed: Promise<void> | null = null;
  #lose: (fault: StorageFault) => void = () => undefined;
  /** Resolves when another server has taken the database over while it was down: then stop. */
  readonly lost: Promise<StorageFault>;

  private constructor(site: Site, hold: Hold) {
    this.#site = site;
    this.#hold = hold;
    this.lost = new Promise((resolve) => {
      this.#lose = resolve;
    });
    this.#watch();
  }

  /** Starts the database of a place, or joins the one that runs. */
  static async open(site: Site): Promise<Outcome<EmbeddedPostgres>> {
    const attached = await attach(site, site.place.socket);
    return attached.ok ? accept(new EmbeddedPostgres(site, attached.value)) : attached;
  }

  /** How a client reaches the database; it stays the same when the database is started again. */
  get connection(): ClientConfig {
    return connectionTo(this.#hold.postmaster.socket, this.#site.password);
  }

  /** True when a server, this one or another, uses the database. */
  async isServed(): Promise<boolean> {
    return (await readUsage(this.#hold.keeper)).isServed;
  }

  #watch(): void {
    this.#hold.keeper.once('end', () => {
      if (!this.#isClosing) this.#recovery = this.#recover();
    });
  }

  /** Starts the database again, or waits until it has recovered by itself. */
  async #recover(): Promise<void> {
    const { say } = this.#site;
    say('数据库连接中断，正在恢复。 The database went away; bringing it back.');
    let told = '';
    while (!this.#isClosing) {
      const { socket } = this.#hold.postmaster;
      const attached = await guardEmbedded(() => attach(this.#site, socket));
      if (attached.ok) {
        this.#hold = attached.value;
        this.#watch();
        say('数据库已恢复。 The database is back.');
        return;
      }
      const sentence = storageSentence(attached.fault);
      if (sentence !== told) say(sentence);
      told = sentence;
      if (!passing.has(attached.fault.code)) return this.#lose(attached.fault);
      await wait(pause);
    }
  }

  /** Leaves the database, and stops it when nobody else uses it. A second call waits for the first. */
  close(): Promise<void> {
    this.#closed ??= this.#leave();
    return this.#closed;
  }

  async #leave(): Promise<void> {
    this.#isClosing = true;
    await this.#recovery;
    const { keeper, postmaster } = this.#hold;
    // A session that is gone cannot answer: then the database is down already, or not ours to stop.
    const isLast = await leaveAsLast(keeper).catch(() => false);
    if (isLast) await stopPostmaster(postmaster, this.#site.place.data);
    await keeper.end().catch(() => undefined);
  }
}
