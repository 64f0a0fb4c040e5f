import { countsOf, digestOf, resultDigestOf, signedBy } from '@pingyi/core';
import { type Moment, momentsOf } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';
import { wrongSignatures } from './signatures.ts';

const confirmationsNeeded = 2;

/** Counts, confirmations and voids of an announcement against what polls and sheets make. */
function announcementFindings({
  act,
  campaign,
  meeting,
}: Moment<'unit-result-announced'>): readonly ClaimFinding[] {
  if (meeting === null) return [finding('act-misplaced', { act: act.type }, act.seq)];
  const { unit, tallies, byOrigin, schemeDigest, voids, confirmedBy } = act.payload;
  const { scheme } = campaign;
  const findings: ClaimFinding[] = [];
  const computed = countsOf(meeting, scheme, unit);
  const isCounted =
    digestOf({ tallies, byOrigin }) ===
    digestOf({ tallies: computed.tallies, byOrigin: computed.byOrigin });
  if (!isCounted) findings.push(finding('announced-counts-differ', { unit }, act.seq));
  if (schemeDigest !== digestOf(scheme))
    findings.push(finding('announced-by-another-scheme', { unit }, act.seq));
  const earlier = [...campaign.votes.values()].filter(
    (vote) => vote.meeting !== meeting.id && vote.units.includes(unit),
  );
  const need = earlier.reduce((sum, vote) => sum + (vote.voids ?? 0), meeting.vote.voids);
  if (voids !== need) findings.push(finding('voids-differ', { unit, need, have: voids }, act.seq));
  const result = resultDigestOf(meeting, scheme);
  const confirming = new Set(
    meeting.confirmations.filter((each) => each.result === result).map(({ account }) => account),
  );
  const have = confirmedBy.filter((account) => confirming.has(account)).length;
  if (have < confirmationsNeeded || have !== confirmedBy.length)
    findings.push(
      finding('confirmations-too-few', { unit, need: confirmationsNeeded, have }, act.seq),
    );
  return findings;
}

function confirmationFindings({
  act,
  meeting,
}: Moment<'result-confirmed'>): readonly ClaimFinding[] {
  const { signatures } = act.payload;
  const isSigned = meeting !== null && signedBy(meeting, signatures, 'scrutineer', 1).length === 0;
  const isOwn = signatures.every(({ account }) => account === act.actor.account);
  return [
    ...(isSigned && isOwn
      ? []
      : [finding('signatures-wrong', { act: act.type, role: 'scrutineer' }, act.seq)]),
    ...wrongSignatures(act, meeting),
  ];
}

/** A notice of the year's result repeats the satisfaction that was announced, under the scheme in force. */
function noticeFindings({
  act,
  campaign,
}: Moment<'result-notice-published'>): readonly ClaimFinding[] {
  const { units, schemeDigest } = act.payload;
  const findings = units.flatMap(({ unit, satisfaction: have }) => {
    const announced = campaign.results.get(unit);
    const need = announced?.satisfaction?.published ?? null;
    if (announced === undefined || need === have) return [];
    const facts = { unit, need: need ?? '-', have: have ?? '-' };
    return [finding('notice-satisfaction-differs', facts, act.seq, announced.seq)];
  });
  if (schemeDigest !== digestOf(campaign.scheme))
    findings.push(finding('notice-by-another-scheme', {}, act.seq));
  return findings;
}

/** What was announced is what polls and sheets add up to, confirmed by two scrutineers; a notice repeats it. */
export const announcedEqualsComputed: Claim = {
  name: 'announced-equals-computed',
  restsOn: ['tally-right', 'paper-balances', 'satisfaction'],
  readsActs: true,
  check: ({ story }) => {
    const announced = momentsOf(story, 'unit-result-announced');
    if (announced.length === 0) return notApplicable('no-announcements');
    const confirmed = momentsOf(story, 'result-confirmed');
    const notices = momentsOf(story, 'result-notice-published');
    const corrected = announced.filter(({ act }) => act.payload.correction !== null).length;
    return judge(
      [
        ...announced.flatMap(announcementFindings),
        ...confirmed.flatMap(confirmationFindings),
        ...notices.flatMap(noticeFindings),
      ],
      {
        announcements: announced.length,
        corrections: corrected,
        confirmations: confirmed.length,
        notices: notices.length,
      },
      announced.map(({ act }) => act.seq),
    );
  },
};
