import { meetingId, pollId } from '@pingyi/core';
import { z } from 'zod';

const task = z
  .strictObject({
    format: z.literal('pingyi-trustee-task/1'),
    meeting: meetingId,
    /** The verifier key of the log, to be met once and then kept in the key file. */
    logKey: z.string(),
    polls: z.array(pollId).readonly(),
  })
  .readonly();

/** What the page on a device without network has to know of a meeting: it is public. */
export type TrusteeTask = z.output<typeof task>;

const proof = z.strictObject({ challenge: z.string(), response: z.string() }).readonly();

const work = z
  .strictObject({
    format: z.literal('pingyi-trustee-work/1'),
    meeting: meetingId,
    /** Public parts of the key, one for each poll. */
    parts: z
      .array(
        z
          .strictObject({
            poll: pollId,
            key: z.strictObject({ pok: proof, public_key: z.string() }).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** Polls in which the test decryption succeeded. */
    tested: z.array(pollId).readonly(),
    decryptions: z
      .array(
        z
          .strictObject({
            poll: pollId,
            partialDecryption: z.string(),
            strongProofs: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** What a trustee made on a device without network, to be handed in from another one. It holds no secret. */
export type TrusteeWork = z.output<typeof work>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a task file; undefined for anything else. */
export function readTask(text: string): TrusteeTask | undefined {
  const read = task.safeParse(parsed(text));
  return read.success ? read.data : undefined;
}

/** Reads a work file; undefined for anything else. */
export function readWork(text: string): TrusteeWork | undefined {
  const read = work.safeParse(parsed(text));
  return read.success ? read.data : undefined;
}

/** Work that is yet without anything. */
export function emptyWork(meeting: TrusteeWork['meeting']): TrusteeWork {
  return { format: 'pingyi-trustee-work/1', meeting, parts: [], tested: [], decryptions: [] };
}
