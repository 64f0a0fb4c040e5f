import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { ChangeFeed, type FeedOptions } from './change-feed.ts';
import { Follower } from './follower.ts';

const opened: ChangeFeed[] = [];
afterEach(() => {
  for (const feed of opened.splice(0)) feed.close();
});

/** A log in memory that counts how often it is read and may be away. */
function aLog() {
  const changes: Change[] = [];
  const log = {
    reads: 0,
    isAway: false,
    append: (stream = 'campaign/city') => {
      changes.push({ seq: changes.length, stream, type: 'unit-added' });
      return changes.length;
    },
    read: async (from: number, limit: number) => {
      if (log.isAway) throw new Error('away');
      log.reads += 1;
      return changes.slice(from, from + limit);
    },
  };
  return log;
}

function aFeed(log: ReturnType<typeof aLog>, size: number, options: FeedOptions = {}): ChangeFeed {
  const feed = new ChangeFeed(log.read, size, { beat: 3_600_000, ...options });
  opened.push(feed);
  return feed;
}

/** Follows until so many changes have come. */
async function take(feed: ChangeFeed, after: number, wanted: number): Promise<readonly number[]> {
  const seen: number[] = [];
  for await (const told of feed.changes(after, new Follower())) {
    if (told !== 'beat') seen.push(...told.news.map(({ seq }) => seq));
    if (seen.length >= wanted) break;
  }
  return seen;
}

const upTo = (end: number) => Array.from({ length: end }, (_, seq) => seq);

describe('a feed', () => {
  it('tells each client every change once, in order, whenever it came', async () => {
    const log = aLog();
    for (let number = 0; number < 250; number += 1) log.append();
    const feed = aFeed(log, 250, { page: 100, kept: 50 });
    const early = take(feed, -1, 400);
    const middle = take(feed, 240, 159);
    for (let number = 0; number < 150; number += 1) {
      feed.announce(log.append());
      if (number % 10 === 0) await new Promise(setImmediate);
    }
    expect(await early).toEqual(upTo(400));
    expect(await middle).toEqual(upTo(400).slice(241));
    expect(await take(feed, -1, 400)).toEqual(upTo(400));
    expect(await take(feed, 398, 1)).toEqual([399]);
    expect(feed.followers).toBe(0);
  });

  it('reads a change once, however many follow, and not at all while nobody does', async () => {
    const log = aLog();
    const feed = aFeed(log, 0);
    for (let number = 0; number < 20; number += 1) feed.announce(log.append());
    await new Promise(setImmediate);
    expect(log.reads).toBe(0);
    const all = Promise.all(Array.from({ length: 100 }, () => take(feed, 19, 1)));
    await new Promise(setImmediate);
    expect(feed.followers).toBe(100);
    feed.announce(log.append());
    expect(new Set((await all).flat())).toEqual(new Set([20]));
    expect(log.reads).toBe(1);
  });

  it('misses nothing of a database that was away', async () => {
    const log = aLog();
    const feed = aFeed(log, 0);
    const seen = take(feed, -1, 3);
    await new Promise(setImmediate);
    log.isAway = true;
    feed.announce(log.append());
    await new Promise(setImmediate);
    feed.announce(log.append());
    log.isAway = false;
    feed.announce(log.append());
    expect(await seen).toEqual([0, 1, 2]);
  });

  it('tells the size only when it grew, and only the newest', async () => {
    const log = aLog();
    const feed = aFeed(log, 5);
    const sizes = feed.sizes(5, new Follower());
    const next = sizes.next();
    await new Promise(setImmediate);
    feed.announce(7);
    feed.announce(9);
    feed.announce(8);
    await new Promise(setImmediate);
    expect((await next).value).toEqual({ news: 7 });
    expect((await sizes.next()).value).toEqual({ news: 9 });
    expect((await feed.sizes(-1, new Follower()).next()).value).toEqual({ news: 9 });
  });

  it('gives signs of life, and ends every client with itself', async () => {
    const log = aLog();
    const feed = aFeed(log, 0, { beat: 5 });
    const told: unknown[] = [];
    for await (const each of feed.changes(-1, new Follower())) {
      told.push(each);
      if (told.length === 3) feed.close();
    }
    expect(told).toEqual(['beat', 'beat', 'beat']);
    expect((await feed.changes(-1, new Follower()).next()).done).toBe(true);
  });

  it('forgets a client that went away in its sleep', async () => {
    const feed = aFeed(aLog(), 0);
    const follower = new Follower();
    const next = feed.changes(-1, follower).next();
    await new Promise(setImmediate);
    expect(feed.followers).toBe(1);
    follower.stop();
    expect((await next).done).toBe(true);
    expect(feed.followers).toBe(0);
  });
});
