import {
  balanceOf,
  type Campaign,
  checklistOf,
  deskOf,
  type Meeting,
  presenceOf,
  runningTurn,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import { meetingViews } from '../../../meetings/views.ts';
import { electionKey, registeredKeys } from '../../../polls/trustee-keys.ts';
import type { Tables } from '../../../storage/tables.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { toldReasons } from '../commands/recorded.ts';
import { meetingFor } from './meeting-of.ts';
import { getMeetingSchema } from './meetings.schemas.ts';

/** What of a meeting its acts alone tell. */
function plainFacts(meeting: Meeting, campaign: Campaign) {
  const { particulars, officers, electronic, vote } = meeting;
  const running = runningTurn(meeting);
  const { signedIn, drawn, links, papers, declined } = deskOf(meeting);
  const presence = presenceOf(meeting, campaign);
  return {
    meeting: meeting.id,
    campaign: meeting.campaign,
    level: meeting.level,
    place: particulars.place,
    begins: particulars.begins,
    ends: particulars.ends,
    mode: particulars.mode,
    ballots: particulars.ballots,
    units: [...particulars.units],
    calledOff: meeting.calledOff,
    ended: meeting.ended,
    officers: officers && {
      chairs: [...officers.chairs],
      scrutineers: officers.scrutineers.map(({ account, body }) => ({ account, body })),
      tellers: [...officers.tellers],
      trustees: officers.trustees.map(({ account, body }) => ({ account, body })),
    },
    officerKeys: [...meeting.keys].map(([account, { key }]) => ({ account, key })),
    running: running && { step: running.step, unit: running.unit },
    presence: { ...presence, categories: presence.categories.map((each) => ({ ...each })) },
    desk: { signedIn, drawn, links, papers, declined },
    slips: balanceOf(meeting).parts.map((part) => ({ ...part })),
    vote: {
      state: vote.state,
      openings: vote.openings,
      voids: vote.voids,
      givenUp: vote.givenUp,
    },
    credentials: electronic.drafted?.credentials ?? null,
    keys: electronic.drafted?.keys ?? null,
    announced: [...meeting.announced.keys()],
  };
}

/** The polls with what the ballot box knows of them. */
async function pollsOf(database: Kysely<Tables>, meeting: Meeting) {
  const rows = await database
    .selectFrom('poll')
    .select(['poll', 'ballots', 'voters'])
    .where('meeting', '=', meeting.id)
    .execute();
  const { electronic, officers } = meeting;
  const owners = electronic.drafted?.keys === 'server' ? 1 : (officers?.trustees.length ?? 0);
  return Promise.all(
    [...electronic.polls.values()].map(async (poll) => {
      const { ballots = 0, voters = 0 } = rows.find((row) => row.poll === poll.id) ?? {};
      const isComplete = owners > 0 && poll.keys.size === owners;
      const keys = isComplete ? await registeredKeys(database, meeting.id, poll.id) : [];
      return {
        poll: poll.id,
        part: poll.part,
        state: poll.state,
        keys: [...poll.keys].map(([owner, { key }]) => ({ owner, key })),
        publicKey: isComplete ? electionKey(keys).text : null,
        tests: [...poll.tests].map(([owner, { seq, at }]) => ({ owner, seq, at })),
        decryptions: [...poll.decryptions.keys()],
        electorate: poll.electorate,
        ballots,
        voters,
        counts: poll.counts?.map((row) => [...row]) ?? null,
      };
    }),
  );
}

/** What a meeting's acts amount to now. */
export function getMeeting(api: Api, parts: ApiParts): void {
  api.get(
    '/meetings/:meeting',
    { schema: getMeetingSchema, config: { access: 'read-meetings' } },
    async (request, reply) => {
      const { meeting, version } = await meetingFor(parts, request, request.params.meeting);
      const { queries } = parts.database;
      const states = { load: parts.readState };
      const views = await meetingViews(queries, states, meeting.campaign, meeting.id);
      if (views === null)
        throw new ProblemError({
          code: 'campaign-unknown',
          facts: { campaign: meeting.campaign },
        });
      const { campaign } = views;
      const checklist = checklistOf(meeting, views, instantNow()).map((entry) => ({
        milestone: entry.milestone,
        unmet: [...toldReasons(entry.unmet, campaign)],
        warnings: [...toldReasons(entry.warnings, campaign)],
      }));
      return reply.header('etag', `"${version}"`).send({
        ...plainFacts(meeting, campaign),
        version,
        polls: await pollsOf(queries, meeting),
        checklist,
      });
    },
  );
}
