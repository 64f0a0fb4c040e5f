import { digest, meetingId, pollId } from '@pingyi/core';
import { z } from 'zod';

const evidence = z
  .strictObject({
    format: z.literal('pingyi-closing/1'),
    meeting: meetingId,
    poll: pollId,
    /** The verifier key of the log, as the note of a campaign prints it. */
    logKey: z.string(),
    /** A signed checkpoint of the log that covers every act below. */
    checkpoint: z.string(),
    /** Public acts of the meeting in the order of the log, each with its proof of inclusion. */
    acts: z.array(z.strictObject({ act: z.unknown(), proof: z.unknown() }).readonly()).readonly(),
    /** The lists of public credentials that these acts name. */
    lists: z.array(z.strictObject({ digest, text: z.string() }).readonly()).readonly(),
  })
  .readonly();

/**
 * What a trustee checks a closed poll against, in one file: nothing in it is believed, everything is checked
 * against the log's signature and against the archive.
 */
export type ClosingEvidence = z.output<typeof evidence>;

/** Reads evidence; undefined for anything else. */
export function readEvidence(text: string): ClosingEvidence | undefined {
  try {
    const read = evidence.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
