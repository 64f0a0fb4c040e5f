import {
  type Campaign,
  isRehearsal,
  type Meeting,
  type Names,
  namesOf,
  presenceOf,
  resultDigestOf,
  standingPolls,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { announcedResults } from './announced-results.ts';
import { shownClosings } from './shown-closings.ts';
import { shownPromises, shownRunning, shownSteps } from './shown-steps.ts';

/**
 * A meeting as the hall's screen shows it to everybody. Of presence it has totals; of the vote turnout; of
 * results those that were announced, and nothing that was counted before. No person is named or numbered.
 */

/** Presence as totals: the same projection as on the desk and the chair's screen. */
function shownPresence(meeting: Meeting, campaign: Campaign, names: Names) {
  const { invited, signedIn, present, desk, quorum, shares, categories } = presenceOf(
    meeting,
    campaign,
  );
  const { minimum, shares: rules } = campaign.scheme.panel;
  return {
    invited,
    signedIn,
    present,
    papers: desk.papers,
    quorum: { isMet: quorum.isMet, need: minimum },
    shares: rules.map(({ category, atLeast, atMost, exactly }) => ({
      category,
      name: names('category', category),
      atLeast: atLeast ?? null,
      atMost: atMost ?? null,
      exactly: exactly ?? null,
      persons: categories.find(({ category: id }) => id === category)?.present ?? 0,
      isMet: !shares.reasons.some(
        ({ facts }) => 'category' in facts && facts.category === category,
      ),
    })),
  };
}

/** Scrutineers who confirmed the result as it is now. */
function confirmationsOf(meeting: Meeting, scheme: Campaign['scheme']): number {
  if (meeting.confirmations.length === 0) return 0;
  const now = resultDigestOf(meeting, scheme);
  const standing = meeting.confirmations.filter(({ result }) => result === now);
  return new Set(standing.map(({ account }) => account)).size;
}

/** How far the vote is; keys and slips say how its secrecy is kept. */
function shownVote(meeting: Meeting, scheme: Campaign['scheme']) {
  const { vote, electronic, officers } = meeting;
  const { drafted, slips, polls } = electronic;
  const standing = standingPolls(electronic);
  return {
    state: vote.state,
    openings: vote.openings,
    openedAt: vote.opened?.at ?? null,
    isInterrupted: vote.isInterrupted,
    voids: vote.voids,
    isGivenUp: vote.givenUp !== null,
    keys: drafted?.keys ?? null,
    credentials: drafted?.credentials ?? null,
    singleMaker: [...slips.values()].some(({ singleMaker }) => singleMaker > 0),
    polls: polls.size,
    decryption: {
      need: standing.length * (drafted?.keys === 'server' ? 1 : (officers?.trustees.length ?? 0)),
      have: standing.reduce((sum, { decryptions }) => sum + decryptions.size, 0),
    },
    counted: standing.length > 0 && standing.every(({ state }) => state === 'counted'),
    confirmed: confirmationsOf(meeting, scheme),
  };
}

/** Turnout of the polls that stand: ballots are never looked into. */
async function shownTurnout(database: Kysely<Tables>, { id, electronic }: Meeting) {
  const standing = standingPolls(electronic);
  if (standing.length === 0) return [];
  const rows = await database
    .selectFrom('poll')
    .select(['poll', 'electorate', 'voters'])
    .where('meeting', '=', id)
    .execute();
  return standing.map(({ id: poll, part }) => {
    const { electorate = 0, voters = 0 } = rows.find((row) => row.poll === poll) ?? {};
    return { poll, part, electorate: electorate ?? 0, voters };
  });
}

/** What changes a few times in a meeting. */
async function shownMeeting(
  database: Kysely<Tables>,
  meeting: Meeting,
  campaign: Campaign,
  names: Names,
) {
  const { plan, scheme } = campaign;
  const { place, begins, ends, mode, ballots, units } = meeting.particulars;
  const [closings, results] = await Promise.all([
    shownClosings(database, meeting),
    announcedResults(database, meeting, campaign, names),
  ]);
  return {
    meeting: meeting.id,
    campaign: campaign.id,
    title: plan.title,
    rehearsal: isRehearsal(plan),
    zone: plan.zone,
    level: names('level', meeting.level),
    place,
    begins,
    ends,
    mode,
    ballots,
    window: meeting.broadcast === null ? null : { ...meeting.broadcast.voting },
    calledOff: meeting.calledOff?.at ?? null,
    ended: meeting.ended?.at ?? null,
    units: units.map((id) => ({ id, name: names('unit', id) })),
    grades: scheme.grades.map(({ id }) => ({ id, name: names('grade', id) })),
    steps: shownSteps(meeting, campaign, names),
    running: shownRunning(meeting),
    promises: shownPromises(meeting),
    vote: shownVote(meeting, scheme),
    closings,
    results,
  };
}

/** Everything that the hall's screen shows, in three parts by how often they change. */
export async function screenView(database: Kysely<Tables>, meeting: Meeting, campaign: Campaign) {
  const names = namesOf(campaign);
  const [shown, turnout] = await Promise.all([
    shownMeeting(database, meeting, campaign, names),
    shownTurnout(database, meeting),
  ]);
  return { meeting: shown, presence: shownPresence(meeting, campaign, names), turnout };
}

export type ScreenView = Awaited<ReturnType<typeof screenView>>;
