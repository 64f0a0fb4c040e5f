import {
  type Campaign,
  civilDateOf,
  electorateParts,
  isRehearsal,
  itemsOf,
  type Meeting,
  namesOf,
  type Poll,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/** How far the vote is, for a voter. */
function stateOf({ vote, announced }: Meeting): 'before' | 'open' | 'closed' | 'announced' {
  if (vote.state === 'open') return 'open';
  if (announced.size > 0) return 'announced';
  return vote.state === 'closed' && !(vote.isInterrupted && vote.givenUp === null)
    ? 'closed'
    : 'before';
}

/** States of a poll that was opened and stands, in the order in which they are looked for. */
const standing: readonly Poll['state'][] = ['open', 'closed', 'covered', 'tallied', 'counted'];

/** Of each part of the electorate the poll that stands, else the one that comes next. */
function shownPolls({ electronic }: Meeting, parts: readonly (string | null)[]): readonly Poll[] {
  const polls = [...electronic.polls.values()];
  return parts.flatMap((part) => {
    const own = polls.filter((poll) => poll.part === part);
    return (
      own.find(({ state }) => standing.includes(state)) ??
      own.find(({ state }) => state === 'drafted' || state === 'ready') ??
      []
    );
  });
}

/** The programme on the air and its voting window. */
function broadcastOf({ broadcast }: Meeting) {
  if (broadcast === null) return null;
  const { programme, outlet, voting } = broadcast;
  return { programme, outlet, ...voting };
}

/** A meeting's vote as everybody may see it: what a voter's page shows. */
export async function publicVote(
  database: Kysely<Tables>,
  meeting: Meeting,
  campaign: Campaign,
  logKey: string,
) {
  const names = namesOf(campaign);
  const { plan, scheme } = campaign;
  const { electronic, particulars } = meeting;
  const rows = await database
    .selectFrom('poll')
    .select(['poll', 'election', 'electorate', 'voters'])
    .where('meeting', '=', meeting.id)
    .execute();
  const items = itemsOf(scheme);
  return {
    meeting: meeting.id,
    campaign: campaign.id,
    title: plan.title,
    rehearsal: isRehearsal(plan),
    place: particulars.place,
    day: civilDateOf(particulars.begins, plan.zone),
    state: stateOf(meeting),
    keys: electronic.drafted?.keys ?? null,
    credentials: electronic.drafted?.credentials ?? null,
    mode: particulars.mode,
    broadcast: broadcastOf(meeting),
    singleMaker: [...electronic.slips.values()].some(({ singleMaker }) => singleMaker > 0),
    grades: scheme.grades.map(({ id, coefficient }) => {
      return { id, name: names('grade', id), coefficient };
    }),
    items: items.map((id) => ({ id, name: names('part', id) })),
    units: particulars.units.map((id) => {
      const commitments = [...(campaign.commitments.get(id)?.points ?? [])];
      return { id, name: names('unit', id), commitments };
    }),
    questions:
      electronic.drafted?.questions.map(({ unit, item }) => ({ unit, item })) ??
      particulars.units.flatMap((unit) => items.map((item) => ({ unit, item }))),
    polls: shownPolls(meeting, electorateParts(scheme)).map((poll) => {
      const row = rows.find((each) => each.poll === poll.id);
      return {
        poll: poll.id,
        part: poll.part,
        state: poll.state,
        election: row?.election ?? null,
        openedAt: poll.opened?.at ?? null,
        closedAt: poll.closed?.at ?? null,
        electorate: row?.electorate ?? 0,
        voters: row?.voters ?? 0,
      };
    }),
    logKey,
  };
}

export type PublicVote = Awaited<ReturnType<typeof publicVote>>;
