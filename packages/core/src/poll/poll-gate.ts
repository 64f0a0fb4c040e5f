import type { PollId } from '../acts/values.ts';
import type { Instant } from '../campaign/calendar/instant.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { deskOf, partsServed } from '../meeting/presence.ts';
import type { PaperVote } from '../paper/paper.ts';
import { ownersOf } from './electronic.ts';
import { nextPoll, type Poll, partKey, standingPoll } from './poll.ts';

/** What each poll needs before it opens: keys and their test, slips or links, secrecy. */

/** A poll as the opening names it. */
export interface PollToOpen {
  readonly poll: PollId;
  /** Credentials of the frozen list. */
  readonly electorate: number;
}

/** How old a test decryption may be at the opening. */
const freshMinutes = 60;

const millisecondsPerMinute = 60_000;

function isFresh(at: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(at) <= freshMinutes * millisecondsPerMinute;
}

/** All keys are there, and every outside trustee decrypted a test within the last hour. */
function keyConditions(meeting: Meeting, poll: Poll, now: Instant): readonly CampaignReason[] {
  const need = ownersOf(meeting);
  if (poll.keys.size >= need && poll.state !== 'ready')
    return [
      { code: 'poll-state-wrong', facts: { poll: poll.id, need: ['ready'], have: poll.state } },
    ];
  if (poll.state !== 'ready')
    return [{ code: 'trustee-keys-missing', facts: { poll: poll.id, need, have: poll.keys.size } }];
  if (meeting.electronic.drafted?.keys === 'server') return [];
  const have = [...poll.tests.values()].filter(({ at }) => isFresh(at, now)).length;
  if (have >= need) return [];
  const facts = { poll: poll.id, need, have, minutes: freshMinutes };
  return [{ code: 'test-decryptions-missing', facts }];
}

/**
 * How many credentials the frozen list of a part must hold: the slips printed and not voided, or the
 * registered links.
 */
function electorateOf(meeting: Meeting, part: string | null): number {
  if (meeting.electronic.drafted?.credentials === 'links') return deskOf(meeting, part).links;
  const slips = meeting.electronic.slips.get(partKey(part));
  return (slips?.printed ?? 0) - (slips?.voided?.slips ?? 0);
}

/** Parts of the electorate in which somebody holds a slip or a link and no poll stands. */
function partsToOpen(meeting: Meeting): readonly (string | null)[] {
  return partsServed(meeting, 'slip', 'tablet', 'link').filter(
    (part) => standingPoll(meeting.electronic, part) === null,
  );
}

/** The polls that the next opening opens, each with the credentials that its frozen list must hold. */
export function pollsToOpen(meeting: Meeting): readonly PollToOpen[] {
  return partsToOpen(meeting).flatMap((part) => {
    const next = nextPoll(meeting.electronic, part);
    return next === null ? [] : [{ poll: next.id, electorate: electorateOf(meeting, part) }];
  });
}

/**
 * Whether the next opening opens the paper vote too: sheets were issued that no closed box holds.
 *
 * @param papers sheets issued at the desk
 */
export function isPaperToOpen({ state, issued }: PaperVote, papers: number): boolean {
  return papers > 0 && !(state === 'closed' && issued === papers);
}

/**
 * Secrecy: neither a poll nor a paper count of fewer persons than the minimum cohort is held; these
 * persons vote in the other way, on the shared tablet if need be.
 */
function paperConditions(meeting: Meeting, cohort: number): readonly CampaignReason[] {
  return partsServed(meeting, 'paper').flatMap((part) => {
    const have = deskOf(meeting, part).papers;
    if (have >= cohort) return [];
    return [
      { code: 'papers-below-cohort' as const, facts: { part: partKey(part), need: cohort, have } },
    ];
  });
}

/**
 * Everything that the polls and the paper of an opening need. The polls are exactly those that are due:
 * one for each part of the electorate that votes electronically and has none that stands.
 *
 * @param cohort the scheme's minimum cohort, in persons
 */
export function pollGate(
  meeting: Meeting,
  given: readonly PollToOpen[],
  cohort: number,
  now: Instant,
): readonly CampaignReason[] {
  const unmet: CampaignReason[] = [];
  const parts = partsToOpen(meeting);
  const opensPaper = isPaperToOpen(meeting.paper, deskOf(meeting).papers);
  if (parts.length === 0 && !opensPaper)
    unmet.push({ code: 'nothing-to-open', facts: { need: 1, have: 0 } });
  for (const part of parts)
    if (nextPoll(meeting.electronic, part) === null)
      unmet.push({ code: 'spares-used-up', facts: { part: partKey(part), need: 1, have: 0 } });
  const need = pollsToOpen(meeting).map(({ poll }) => poll);
  const have = given.map(({ poll }) => poll);
  if (need.length !== have.length || !need.every((poll) => have.includes(poll)))
    unmet.push({ code: 'polls-to-open-wrong', facts: { need, have } });
  for (const { poll: id, electorate } of given) {
    const poll = meeting.electronic.polls.get(id);
    if (poll === undefined || !need.includes(id)) continue;
    unmet.push(...keyConditions(meeting, poll, now));
    const right = electorateOf(meeting, poll.part);
    if (electorate !== right)
      unmet.push({
        code: 'electorate-wrong',
        facts: { poll: id, need: right, have: electorate },
      });
    if (electorate < cohort)
      unmet.push({
        code: 'poll-below-cohort',
        facts: { poll: id, need: cohort, have: electorate },
      });
  }
  return [...unmet, ...paperConditions(meeting, cohort)];
}
