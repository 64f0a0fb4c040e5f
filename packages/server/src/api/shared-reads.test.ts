import { describe, expect, it } from 'vitest';
import { sharedReads } from './shared-reads.ts';

/** A store whose readings end when they are told to; a negative value fails them. */
function aStore() {
  let value = 0;
  const ends: { readonly name: string; readonly end: () => void }[] = [];
  const read = async (name: string): Promise<number> => {
    const found = value;
    await new Promise<void>((resolve) => {
      ends.push({ name, end: resolve });
    });
    if (found < 0) throw new Error('away');
    return found;
  };
  return {
    read: sharedReads(read),
    write: (next: number) => {
      value = next;
    },
    begun: () => ends.length,
    end: async (name: string) => {
      [...ends]
        .reverse()
        .find((each) => each.name === name)
        ?.end();
      await new Promise(setImmediate);
    },
  };
}

describe('readings of one thing', () => {
  it('are shared by all who ask while one is under way, and begin after their question', async () => {
    const store = aStore();
    const first = store.read('hall');
    store.write(7);
    const crowd = Array.from({ length: 50 }, () => store.read('hall'));
    expect(store.begun()).toBe(1);
    await store.end('hall');
    expect(await first).toBe(0);
    expect(store.begun()).toBe(2);
    await store.end('hall');
    expect(new Set(await Promise.all(crowd))).toEqual(new Set([7]));
    const later = store.read('hall');
    expect(store.begun()).toBe(3);
    await store.end('hall');
    expect(await later).toBe(7);
  });

  it('hold up nothing else; one that failed fails nobody who asked after it began', async () => {
    const store = aStore();
    store.write(-1);
    const failed = store.read('hall').catch(() => 'failed');
    store.write(3);
    const next = store.read('hall');
    const other = store.read('station');
    await store.end('station');
    expect(await other).toBe(3);
    await store.end('hall');
    expect(await failed).toBe('failed');
    await store.end('hall');
    expect(await next).toBe(3);
  });
});
