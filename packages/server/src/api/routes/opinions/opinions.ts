import { areOpinionsComplete, type HidingReason } from '@pingyi/core';
import {
  hintFinder,
  publicationOf,
  readPublished,
  readReleased,
} from '../../../opinions/read-opinions.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { knownMeeting, meetingFor } from '../meetings/meeting-of.ts';
import {
  decideOpinionSchema,
  listOpinionsSchema,
  listPublishedOpinionsSchema,
} from './opinions.schemas.ts';

/** What a row's decision can be. */
type Decision = 'publish' | HidingReason;

/** Opinions of a meeting, for whoever screens them. */
export function listOpinions(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/meetings/:meeting/opinions',
    { schema: listOpinionsSchema, config: { access: 'screen-opinions' } },
    async (request) => {
      const { meeting } = await meetingFor(
        parts,
        request,
        request.params.meeting,
        'screen-opinions',
      );
      const released = await readReleased(queries, meeting.id);
      const hintsOf = await hintFinder(queries, meeting.campaign);
      const isComplete = areOpinionsComplete(meeting);
      const found = isComplete ? publicationOf(released) : null;
      const { opinions: mark } = meeting;
      return {
        isComplete,
        opinions: released.map(({ id, unit, content, decision }) => ({
          opinion: id,
          unit,
          text: content,
          decision: decision as Decision | null,
          hints: [...hintsOf(content)],
        })),
        publication: found === null ? null : { ...found, hidden: [...found.hidden] },
        published: mark === null ? null : { seq: mark.seq, at: mark.at, list: mark.list },
      };
    },
  );
}

/** Publishes or withholds one opinion, when the list is published next. */
export function decideOpinion(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.put(
    '/meetings/:meeting/opinions/:opinion',
    { schema: decideOpinionSchema, config: { access: 'screen-opinions' } },
    async (request, reply) => {
      const { meeting } = await meetingFor(
        parts,
        request,
        request.params.meeting,
        'screen-opinions',
      );
      const { opinion } = request.params;
      const found = await queries
        .updateTable('released_opinion')
        .set({ decision: request.body.decision })
        .where('meeting', '=', meeting.id)
        .where('id', '=', opinion)
        .returning('id')
        .executeTakeFirst();
      if (found === undefined)
        throw new ProblemError({ code: 'opinion-unknown', facts: { opinion } });
      return reply.code(204).send(null);
    },
  );
}

/** What of the opinions everybody may read. */
export function listPublishedOpinions(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/public/meetings/:meeting/opinions',
    { schema: listPublishedOpinionsSchema, config: { access: 'open' } },
    async (request) => {
      const { meeting } = await knownMeeting(parts, request.params.meeting);
      const opinions = await readPublished(queries, meeting.id);
      return { act: meeting.opinions?.seq ?? null, opinions: [...opinions] };
    },
  );
}
