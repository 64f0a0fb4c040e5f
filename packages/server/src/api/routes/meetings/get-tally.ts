import { meetingStreamOf } from '@pingyi/core';
import { readCheckpoint, writeProof } from '@pingyi/record';
import { readNewestNote } from '../../../log/stored-log.ts';
import { actsOfType } from '../../../meetings/acts-of-type.ts';
import { followClosing } from '../../../votes/follow-closing.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { knownMeeting, meetingFor } from './meeting-of.ts';
import { getTallySchema } from './meetings.schemas.ts';

/** The closing of a poll with the proof that a signed checkpoint covers it. */
async function closingOf({ database: { queries }, log }: ApiParts, seq: number) {
  const note = await readNewestNote(queries);
  if (note === null) return null;
  const read = readCheckpoint(Buffer.from(note, 'utf8'));
  if (!read.ok) throw new Error(`the newest checkpoint cannot be read: ${read.faults[0]?.code}`);
  const { size } = read.value.checkpoint;
  if (size <= seq) return null;
  const proof = await log.inclusion(seq, size);
  if (proof === null) return null;
  let data = '';
  for await (const leaf of log.leaves(seq, seq)) data = leaf;
  return { leaf: seq, data, checkpoint: note, size, inclusion: [...writeProof(proof).hashes] };
}

/** What a trustee's page needs before it decrypts. */
export function getTally(api: Api, parts: ApiParts): void {
  api.get(
    '/meetings/:meeting/polls/:poll/tally',
    { schema: getTallySchema, config: { access: 'read-meetings' } },
    async (request) => {
      const { meeting: id, poll } = request.params;
      const { campaign } = (await meetingFor(parts, request, id)).meeting;
      await followClosing(parts, { campaign, meeting: id });
      const { meeting } = await knownMeeting(parts, id);
      const found = meeting.electronic.polls.get(poll);
      if (found === undefined) throw new ProblemError({ code: 'poll-unknown', facts: { poll } });
      const stream = meetingStreamOf(meeting.id);
      const closed = (await actsOfType(parts.database.queries, stream, 'poll-closed')).find(
        ({ payload }) => payload.poll === poll,
      );
      return {
        poll,
        state: found.state,
        archive: closed === undefined ? null : `/api/polls/${poll}/archive`,
        closing: closed === undefined ? null : await closingOf(parts, closed.seq),
        decryptions: [...found.decryptions.keys()],
      };
    },
  );
}
