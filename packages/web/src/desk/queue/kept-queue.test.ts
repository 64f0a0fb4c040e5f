import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { dropEntry, keepEntry, readQueue } from './kept-queue.ts';

/** A device's storage in memory; full after so many items. */
function storageOf(room = 100): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (place) => [...items.keys()][place] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (items.size >= room && !items.has(key)) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

const entry = (place: number): Entry => ({
  key: `key-${place}`,
  place,
  wish: { type: 'sign-in-representative', body: { person: `person-${place}` as never } },
  account: 'clerk',
  doneAt: 1_000 * place,
  refused: null,
});

describe('the queue on the device', () => {
  it('is there after a reload, in the order in which it was done, and of one meeting only', () => {
    const storage = storageOf();
    for (const place of [3, 1, 2]) keepEntry(storage, 'hall', entry(place));
    keepEntry(storage, 'other', entry(9));
    expect(readQueue(storage, 'hall')).toEqual([entry(1), entry(2), entry(3)]);
  });

  it('is gone when the server has acknowledged it', () => {
    const storage = storageOf();
    keepEntry(storage, 'hall', entry(1));
    dropEntry(storage, 'hall', 'key-1');
    expect(storage.length).toBe(0);
  });

  it('passes over what another program wrote there', () => {
    const storage = storageOf();
    storage.setItem('pingyi-desk/hall/x', 'not JSON');
    storage.setItem('pingyi-desk/hall/y', '{"key":"y"}');
    expect(readQueue(storage, 'hall')).toEqual([]);
  });

  it('says when the device has no room', () => {
    const storage = storageOf(1);
    expect(keepEntry(storage, 'hall', entry(1))).toBe(true);
    expect(keepEntry(storage, 'hall', entry(2))).toBe(false);
  });
});
