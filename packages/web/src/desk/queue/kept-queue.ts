import { z } from 'zod';
import type { DeskWish, Entry } from './entry.ts';

/**
 * The queue as the device keeps it: one item of its storage for each entry, so that two windows of one desk
 * never overwrite each other. It holds references and no names, and an entry is removed as soon as the server
 * has acknowledged it.
 */

const sentence = z.object({ zh: z.string(), en: z.string() });

const entrySchema = z.object({
  key: z.string(),
  place: z.int(),
  wish: z.object({ type: z.string(), body: z.looseObject({ person: z.string() }) }),
  account: z.string(),
  doneAt: z.number(),
  refused: z.object({ codes: z.array(z.string()), sentences: z.array(sentence) }).nullable(),
});

function prefixOf(meeting: string): string {
  return `pingyi-desk/${meeting}/`;
}

/** An entry that this device wrote; anything else is nothing. */
function readEntry(text: string | null): Entry | null {
  try {
    const read = entrySchema.safeParse(JSON.parse(text ?? ''));
    if (!read.success) return null;
    // The server reads every body anew; here it only has to be what this page once wrote.
    return { ...read.data, wish: read.data.wish as unknown as DeskWish };
  } catch {
    return null;
  }
}

/** Everything that is kept for a meeting, in the order in which it was done. */
export function readQueue(storage: Storage, meeting: string): readonly Entry[] {
  const prefix = prefixOf(meeting);
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => readEntry(storage.getItem(key)) ?? [])
    .sort((one, other) => one.place - other.place || (one.key < other.key ? -1 : 1));
}

/** Keeps an entry, or its refusal. False when the device has no room or no storage for it. */
export function keepEntry(storage: Storage, meeting: string, entry: Entry): boolean {
  try {
    storage.setItem(`${prefixOf(meeting)}${entry.key}`, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

/** Forgets an entry. */
export function dropEntry(storage: Storage, meeting: string, key: string): void {
  storage.removeItem(`${prefixOf(meeting)}${key}`);
}
