import { z } from 'zod';
import { count, officialText, type VoteId, voteId } from '../../acts/values.ts';
import { type Campaign, type Vote, withEntry } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect, record } from '../rule.ts';

/** Closing a vote, and voiding one that has to be repeated. */

function known(campaign: Campaign, vote: VoteId): readonly CampaignReason[] {
  return campaign.votes.has(vote) ? [] : [{ code: 'vote-unknown', facts: { vote } }];
}

export const closeVote = commandRule({
  type: 'close-vote',
  body: z.strictObject({ vote: voteId, ballots: count }),
  causes: ['vote-closed'],
  rule: (campaign, body) => {
    const vote = campaign.votes.get(body.vote);
    const unmet: CampaignReason[] = [...known(campaign, body.vote)];
    if (vote !== undefined && vote.state !== 'open')
      unmet.push({ code: 'vote-not-open', facts: { vote: vote.id, state: vote.state } });
    if (vote !== undefined && body.ballots > vote.present)
      unmet.push({
        code: 'ballots-exceed-present',
        facts: { need: vote.present, have: body.ballots },
      });
    return record(unmet, { type: 'vote-closed', payload: body });
  },
});

/** A vote can be voided until a result of it is announced; it stays in the record with its ballots. */
export const voidVote = commandRule({
  type: 'void-vote',
  body: z.strictObject({ vote: voteId, ballots: count, reason: officialText }),
  causes: ['vote-voided'],
  rule: (campaign, body) => {
    const vote = campaign.votes.get(body.vote);
    const unmet: CampaignReason[] = [...known(campaign, body.vote)];
    if (vote?.state === 'voided')
      unmet.push({ code: 'vote-not-open', facts: { vote: vote.id, state: vote.state } });
    for (const unit of vote?.units ?? []) {
      const result = campaign.results.get(unit);
      if (result?.vote === body.vote)
        unmet.push({ code: 'result-stands', facts: { unit, seq: result.seq } });
    }
    return record(unmet, { type: 'vote-voided', payload: body });
  },
});

function ended(campaign: Campaign, id: VoteId, change: Pick<Vote, 'state' | 'ballots'>): Campaign {
  const vote = campaign.votes.get(id);
  if (vote === undefined) throw new Error(`campaign: no vote ${id}`);
  return { ...campaign, votes: withEntry(campaign.votes, id, { ...vote, ...change }) };
}

export const voteClosed: Effect<'vote-closed'> = (campaign, { payload }) =>
  ended(campaign, payload.vote, { state: 'closed', ballots: payload.ballots });

export const voteVoided: Effect<'vote-voided'> = (campaign, { payload }) =>
  ended(campaign, payload.vote, { state: 'voided', ballots: payload.ballots });
