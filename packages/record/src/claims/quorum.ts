import { judgePanel, signedBy, totalOf } from '@pingyi/core';
import { type Moment, momentsOf } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';
import { wrongSignatures } from './signatures.ts';

function openingFindings({
  act,
  campaign,
  meeting,
}: Moment<'vote-opened'>): readonly ClaimFinding[] {
  const { level, units, panel, signatures } = act.payload;
  const { unmet } = judgePanel(campaign, { level, units }, panel);
  const signed = meeting === null ? [] : signedBy(meeting, signatures, 'chair', 1);
  return [
    ...unmet.map(({ code, facts }) =>
      finding('panel-unmet', { ...facts, why: code, meeting: act.payload.meeting }, act.seq),
    ),
    ...signed.map(() => finding('signatures-wrong', { act: act.type, role: 'chair' }, act.seq)),
    ...wrongSignatures(act, meeting),
  ];
}

/** The totals signed at each opening satisfy minimum and shares; presence itself is not provable. */
export const quorum: Claim = {
  name: 'quorum',
  restsOn: ['rules-before-votes'],
  readsActs: true,
  check: ({ story }) => {
    const openings = momentsOf(story, 'vote-opened');
    if (openings.length === 0) return notApplicable('no-votes');
    const persons = openings.map(({ act }) => totalOf(act.payload.panel.signedIn));
    return judge(
      openings.flatMap(openingFindings),
      {
        votes: openings.length,
        minimum: story.campaign?.scheme.panel.minimum ?? 0,
        fewest: Math.min(...persons),
      },
      openings.map(({ act }) => act.seq),
    );
  },
};
