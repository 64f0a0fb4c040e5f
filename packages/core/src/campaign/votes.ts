import { withEntry } from '../state/with-entry.ts';
import type { AnnouncedResult } from './campaign.ts';
import type { Effect } from './rule.ts';

/**
 * What the acts of a meeting's vote make of its campaign. They are caused by the meeting's commands
 * (`meeting/decide.ts`), which see the campaign, and freeze its rules and keep the order of its levels.
 */

export const voteOpened: Effect<'vote-opened'> = (campaign, { seq, at, payload }) => {
  const { meeting, level, units } = payload;
  const opened = campaign.votes.get(meeting)?.opened ?? { seq, at };
  const vote = { meeting, level, units, opened, voids: null };
  return {
    ...campaign,
    firstVote: campaign.firstVote ?? { seq, at },
    votes: withEntry(campaign.votes, meeting, vote),
  };
};

export const voteVoided: Effect<'vote-voided'> = (campaign, { payload }) => {
  const vote = campaign.votes.get(payload.meeting);
  if (vote === undefined) throw new Error(`campaign: no vote of meeting ${payload.meeting}`);
  const { voids } = payload;
  return { ...campaign, votes: withEntry(campaign.votes, vote.meeting, { ...vote, voids }) };
};

function supersededOf({ seq, at, tallies, satisfaction }: AnnouncedResult) {
  return { seq, at, tallies, satisfaction };
}

export const unitResultAnnounced: Effect<'unit-result-announced'> = (campaign, act) => {
  const { seq, at, payload } = act;
  const { meeting, tallies, byOrigin, satisfaction } = payload;
  const before = campaign.results.get(payload.unit);
  const superseded = before === undefined ? [] : [...before.superseded, supersededOf(before)];
  const result = { seq, at, meeting, tallies, byOrigin, satisfaction, superseded };
  return { ...campaign, results: withEntry(campaign.results, payload.unit, result) };
};
