import {
  type ActType,
  type Campaign,
  checkDueDays,
  civilDateOf,
  digestOf,
  unitsDigestOf,
} from '@pingyi/core';
import { type Moment, momentsOf, type Story } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** Acts that change what a vote is held by; after the first vote none of them may come. */
const amending: readonly ActType[] = [
  'scheme-changed',
  'plan-changed',
  'unit-added',
  'unit-changed',
  'unit-moved',
  'unit-readmitted',
];

function schemeDigests({ acts }: Story): readonly ClaimFinding[] {
  return acts.flatMap((act) => {
    if (act.type !== 'campaign-created' && act.type !== 'scheme-changed') return [];
    const { scheme, schemeDigest } = act.payload;
    return digestOf(scheme) === schemeDigest ? [] : [finding('scheme-digest-differs', {}, act.seq)];
  });
}

/** What was published is what stood in the log. */
function publications(story: Story): readonly ClaimFinding[] {
  return momentsOf(story, 'rules-published').flatMap(({ act, campaign }) => {
    const digests = {
      plan: digestOf(campaign.plan),
      scheme: digestOf(campaign.scheme),
      units: unitsDigestOf(campaign),
    };
    return (['plan', 'scheme', 'units'] as const)
      .filter((what) => act.payload[`${what}Digest`] !== digests[what])
      .map((what) => finding('published-digest-differs', { what }, act.seq));
  });
}

function openings(story: Story): readonly ClaimFinding[] {
  return momentsOf(story, 'vote-opened').flatMap(({ act, campaign }) => {
    const { editions, amendedBy } = campaign.publication;
    const findings: ClaimFinding[] = [];
    if (editions === 0) findings.push(finding('rules-unpublished', {}, act.seq));
    if (amendedBy.length > 0)
      findings.push(finding('rules-amended', { edition: editions }, act.seq, ...amendedBy));
    if (act.payload.schemeDigest !== digestOf(campaign.scheme))
      findings.push(finding('scheme-digest-differs', {}, act.seq));
    return findings;
  });
}

/** A due day that was over stays where it was. */
function movedDays({ act, campaign }: Moment<'calendar-changed'>): readonly ClaimFinding[] {
  const plan = { ...campaign.plan, calendar: act.payload.calendar };
  const today = civilDateOf(act.at, campaign.plan.zone);
  return checkDueDays(campaign.plan, plan, today).flatMap((reason) =>
    reason.code === 'due-day-passed'
      ? [finding('due-day-moved', { duty: reason.facts.duty, day: reason.facts.day }, act.seq)]
      : [],
  );
}

function lateChanges(story: Story): readonly ClaimFinding[] {
  return story.moments
    .filter(({ act, campaign }) => campaign.firstVote !== null && amending.includes(act.type))
    .map(({ act }) => finding('rules-changed-after-vote', { act: act.type }, act.seq));
}

/** Acts of the campaign's own stream fit each other. */
function misfits({ misfits: all }: Story): readonly ClaimFinding[] {
  return all
    .filter(({ stream }) => stream.startsWith('campaign/'))
    .map(({ type, seq }) => finding('act-misplaced', { act: type }, seq));
}

function factsOf(campaign: Campaign | null, votes: number) {
  return {
    editions: campaign?.publication.editions ?? 0,
    votes,
    scheme: campaign === null ? '' : digestOf(campaign.scheme),
    firstVote: campaign?.firstVote?.at ?? 'none',
  };
}

/** Plan, scheme and list of units were published before the first vote and stand since (plan R57). */
export const rulesBeforeVotes: Claim = {
  name: 'rules-before-votes',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: ({ story }) => {
    const votes = momentsOf(story, 'vote-opened').map(({ act }) => act.seq);
    const findings = [
      ...misfits(story),
      ...schemeDigests(story),
      ...publications(story),
      ...openings(story),
      ...momentsOf(story, 'calendar-changed').flatMap(movedDays),
      ...lateChanges(story),
    ];
    const published = momentsOf(story, 'rules-published').map(({ act }) => act.seq);
    return judge(findings, factsOf(story.campaign, votes.length), [...published, ...votes]);
  },
};
