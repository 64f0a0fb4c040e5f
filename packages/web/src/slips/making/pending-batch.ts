import { type MeetingId, pollId } from '@pingyi/core';
import { z } from 'zod';

const pendingBatch = z
  .strictObject({
    format: z.literal('pingyi-slip-lists/1'),
    /** The part of the electorate, null where all vote as one. */
    part: z.string().nullable(),
    printed: z.int().min(1),
    makers: z.union([z.literal(1), z.literal(2)]),
    lists: z.array(z.strictObject({ poll: pollId, text: z.string() }).readonly()).readonly(),
    /** The key of the command that records them, the same for every attempt. */
    key: z.string(),
  })
  .readonly();

/**
 * A batch that was printed and is still to be uploaded: public lists only, so it may be kept where a closed
 * page finds it again.
 */
export type PendingBatch = z.output<typeof pendingBatch>;

function placeOf(meeting: MeetingId): string {
  return `pingyi-slip-lists/${meeting}`;
}

export function keepPendingBatch(meeting: MeetingId, batch: PendingBatch, storage: Storage): void {
  storage.setItem(placeOf(meeting), JSON.stringify(batch));
}

export function forgetPendingBatch(meeting: MeetingId, storage: Storage): void {
  storage.removeItem(placeOf(meeting));
}

/** Reads a kept or saved batch; undefined for anything else. */
export function readPendingBatch(text: string): PendingBatch | undefined {
  try {
    const read = pendingBatch.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export function keptPendingBatch(meeting: MeetingId, storage: Storage): PendingBatch | undefined {
  const text = storage.getItem(placeOf(meeting));
  return text === null ? undefined : readPendingBatch(text);
}
