import type { Instant } from '../campaign/calendar/instant.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import { checkPanel } from '../panel/check-panel.ts';
import { ownersOf, pollsAreDrafted } from '../poll/electronic.ts';
import { nextPoll, partKey, partsOf, standingPoll } from '../poll/poll.ts';
import { pollGate, pollsToOpen } from '../poll/poll-gate.ts';
import { confirmationConditions, endingConditions } from './commands/announce.ts';
import { openingWindow } from './commands/broadcast.ts';
import type { Meeting } from './meeting.ts';
import { panelOf } from './presence.ts';
import { resultConditions } from './result.ts';
import type { MeetingViews } from './rule.ts';
import { officerConditions, voteGate } from './vote-gate.ts';

/** What a meeting has to reach: ready before its day, vote opened, results announced, ended. */
export type Milestone = 'prepared' | 'voteOpened' | 'resultAnnounced' | 'ended';

/** What is missing for one milestone, and what only warns. Empty lists: nothing keeps it back. */
export interface ChecklistEntry {
  readonly milestone: Milestone;
  readonly unmet: readonly CampaignReason[];
  readonly warnings: readonly CampaignReason[];
}

/** Invitations that meet the panel rule before anybody has come. */
function invitationConditions(meeting: Meeting, campaign: Campaign): readonly CampaignReason[] {
  const { invited } = panelOf([meeting]);
  const categories = campaign.plan.categories.map(({ id }) => id);
  const found = checkPanel(
    campaign.scheme.panel,
    { invited, signedIn: {}, served: null },
    categories,
  );
  return found.unmet.filter(({ facts }) => facts.checkpoint === 'invited');
}

/** Polls drafted, keys complete, slips made or links registered. */
function pollConditions(meeting: Meeting): readonly CampaignReason[] {
  const { electronic, particulars } = meeting;
  if (particulars.ballots === 'paper') return [];
  const undrafted = pollsAreDrafted(meeting);
  if (undrafted.length > 0) return undrafted;
  return partsOf(electronic).flatMap((part): readonly CampaignReason[] => {
    const reasons: CampaignReason[] = [];
    const next = nextPoll(electronic, part);
    if (standingPoll(electronic, part) === null && next?.state === 'drafted')
      reasons.push({
        code: 'trustee-keys-missing',
        facts: { poll: next.id, need: ownersOf(meeting), have: next.keys.size },
      });
    const printed = electronic.slips.get(partKey(part))?.printed ?? 0;
    if (electronic.drafted?.credentials === 'slips' && printed === 0)
      reasons.push({
        code: 'slips-unmade',
        facts: { part: partKey(part), need: 1, have: printed },
      });
    const registered = electronic.links.get(partKey(part))?.registered ?? 0;
    if (electronic.drafted?.credentials === 'links' && registered === 0)
      reasons.push({
        code: 'links-unregistered',
        facts: { part: partKey(part), need: 1, have: registered },
      });
    return reasons;
  });
}

/**
 * What is missing, in the order of the meeting's day, with its numbers: from the same gates that decide.
 * A milestone that is passed is left out.
 */
export function checklistOf(
  meeting: Meeting,
  views: MeetingViews,
  now: Instant,
): readonly ChecklistEntry[] {
  const { campaign } = views;
  if (meeting.ended !== null || meeting.calledOff !== null) return [];
  const entry = (
    milestone: Milestone,
    unmet: readonly CampaignReason[],
    warnings: readonly CampaignReason[] = [],
  ): ChecklistEntry => ({ milestone, unmet, warnings });
  const ending = entry('ended', endingConditions(meeting, campaign));
  const announcing = entry('resultAnnounced', [
    ...resultConditions(meeting),
    ...confirmationConditions(meeting, campaign),
  ]);
  const { state, isInterrupted, givenUp } = meeting.vote;
  if (givenUp !== null) return [ending];
  const isAnnounced = meeting.particulars.units.some((unit) => meeting.announced.has(unit));
  if (isAnnounced) return [ending];
  if (state !== 'unopened' && !isInterrupted) return [announcing, ending];
  const gate = voteGate(meeting, views);
  const { minimumCohort } = campaign.scheme.panel;
  const polls = pollGate(meeting, pollsToOpen(meeting), minimumCohort, now);
  return [
    entry('prepared', [
      ...invitationConditions(meeting, campaign),
      ...officerConditions(meeting),
      ...pollConditions(meeting),
    ]),
    entry('voteOpened', [...gate.unmet, ...openingWindow(meeting, now), ...polls], gate.warnings),
    announcing,
    ending,
  ];
}
