import { setTimeout as wait } from 'node:timers/promises';
import type { Change, ReadChanges } from './change.ts';
import type { Follower } from './follower.ts';

/** What a client that follows is told: news, or nothing but that the server is alive. */
export type Told<News> = { readonly news: News } | 'beat';

/** How a feed works. */
export interface FeedOptions {
  /** Between two signs of life, in milliseconds. */
  readonly beat?: number;
  /** Changes that are kept in memory for those who lag or come back. */
  readonly kept?: number;
  /** Changes that are read at once. */
  readonly page?: number;
}

/** Between two attempts to read, in milliseconds. */
const pause = 500;

/**
 * Tells any number of clients what is appended to the log. Each change is read from the database once and
 * handed to all; a client that lags behind what is kept in memory reads its own pages until it is level.
 * A client pulls: one that does not read costs nothing but its place.
 */
export class ChangeFeed {
  readonly #read: ReadChanges;
  readonly #kept: number;
  readonly #page: number;
  readonly #followers = new Set<Follower>();
  readonly #round: NodeJS.Timeout;
  /** Changes of the log from `#from` up to `#size`. */
  #recent: readonly Change[] = [];
  #from: number;
  #size: number;
  #announced: number;
  /** Followers that want changes, not sizes alone. */
  #readers = 0;
  #isCatchingUp = false;
  #isClosed = false;

  /** @param size of the log now */
  constructor(read: ReadChanges, size: number, options: FeedOptions = {}) {
    this.#read = read;
    this.#kept = options.kept ?? 10_000;
    this.#page = options.page ?? 1_000;
    this.#from = size;
    this.#size = size;
    this.#announced = size;
    this.#round = setInterval(() => this.#wake('beat'), options.beat ?? 15_000);
    this.#round.unref();
  }

  /** Number of leaves of which those who follow know. */
  get size(): number {
    return this.#size;
  }

  /** Clients that follow. */
  get followers(): number {
    return this.#followers.size;
  }

  /** The log has at least so many leaves now. */
  announce(size: number): void {
    if (size <= this.#announced || this.#isClosed) return;
    this.#announced = size;
    if (!this.#isCatchingUp) void this.#catchUp();
  }

  /**
   * The log is another one: a backup was restored. Every stream ends, so that clients come back and read
   * anew.
   */
  restart(size: number): void {
    this.#recent = [];
    this.#from = size;
    this.#size = size;
    this.#announced = size;
    for (const follower of this.#followers) follower.stop();
  }

  /** The size of the log whenever it is more than `after`: the newest only, not every one between. */
  async *sizes(after: number, follower: Follower): AsyncGenerator<Told<number>> {
    let known = after;
    yield* this.#follow(follower, () => {
      if (this.#size <= known) return null;
      known = this.#size;
      return { news: known };
    });
  }

  /** Every change after the act `after`, in the order of the log, several at once. */
  async *changes(after: number, follower: Follower): AsyncGenerator<Told<readonly Change[]>> {
    let next = after + 1;
    this.#readers += 1;
    try {
      yield* this.#follow(follower, async () => {
        const size = this.#size;
        if (next >= size) return null;
        const news = await this.#changesBetween(next, size);
        // A page that is not full has all that there is: an act may have no line in the history.
        next = news.length < this.#page ? size : (news.at(-1)?.seq ?? size) + 1;
        return { news };
      });
    } finally {
      this.#readers -= 1;
    }
  }

  /** Ends every stream. */
  close(): void {
    this.#isClosed = true;
    clearInterval(this.#round);
    for (const follower of this.#followers) follower.stop();
  }

  async *#follow<News>(
    follower: Follower,
    look: () => Told<News> | null | Promise<Told<News> | null>,
  ): AsyncGenerator<Told<News>> {
    if (this.#isClosed) return;
    this.#followers.add(follower);
    try {
      while (!follower.isStopped) {
        const found = await look();
        if (found !== null) yield found;
        else {
          const woken = await follower.sleep();
          if (woken === 'stopped') return;
          if (woken === 'beat') yield 'beat';
        }
      }
    } finally {
      this.#followers.delete(follower);
    }
  }

  #wake(reason: 'changed' | 'beat'): void {
    for (const follower of this.#followers) follower.wake(reason);
  }

  /** Changes from `seq` to `size`, at most a page: from memory, or from the database for one who lags. */
  async #changesBetween(seq: number, size: number): Promise<readonly Change[]> {
    if (seq >= this.#from) {
      // From the end, where nearly everybody who follows is.
      let first = this.#recent.length;
      while ((this.#recent[first - 1]?.seq ?? -1) >= seq) first -= 1;
      return this.#recent.slice(first, first + this.#page);
    }
    return (await this.#read(seq, this.#page)).filter((change) => change.seq < size);
  }

  async #catchUp(): Promise<void> {
    this.#isCatchingUp = true;
    while (this.#size < this.#announced && !this.#isClosed) {
      try {
        await this.#take();
      } catch {
        // The database is away; what was announced is still there when it is back.
        await wait(pause, undefined, { ref: false });
      }
    }
    this.#isCatchingUp = false;
  }

  /** Takes in what was announced; nothing is read while nobody wants to know it. */
  async #take(): Promise<void> {
    const upTo = this.#announced;
    if (this.#readers === 0) {
      this.#recent = [];
      this.#from = upTo;
      this.#size = upTo;
    } else {
      const page = await this.#read(this.#size, this.#page);
      const isWhole = page.length < this.#page;
      const known = [...this.#recent, ...page];
      this.#recent = known.slice(-this.#kept);
      if (known.length > this.#kept) this.#from = this.#recent[0]?.seq ?? this.#from;
      this.#size = Math.max(isWhole ? upTo : 0, (page.at(-1)?.seq ?? -1) + 1);
      this.#announced = Math.max(this.#announced, this.#size);
    }
    this.#wake('changed');
  }
}
