import { type CategoryCounts, judgePanel, signedBy, totalOf } from '@pingyi/core';
import { type Moment, momentsOf } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';
import { wrongSignatures } from './signatures.ts';

/** Persons of a category, `have` where at most `need` can be. */
interface Excess {
  readonly category: string;
  readonly need: number;
  readonly have: number;
}

/** Categories with more persons than there are in a wider count. */
function beyond(counts: CategoryCounts, most: CategoryCounts): readonly Excess[] {
  return Object.entries(counts)
    .map(([category, have]) => ({ category, need: most[category] ?? 0, have }))
    .filter(({ need, have }) => have > need);
}

/**
 * The signed totals against each other and against the panel appointed before: nobody is present who was not
 * invited, and where the rule counts one meeting alone nobody was invited who was not appointed to it.
 */
function totalsFindings(
  { act, campaign }: Moment<'vote-opened'>,
  appointed: readonly Moment<'panel-appointed'>[],
): readonly ClaimFinding[] {
  const { meeting, panel, present, desk } = act.payload;
  const { scope } = campaign.scheme.panel;
  const last = appointed
    .filter((moment) => moment.meeting?.id === meeting && moment.act.seq < act.seq)
    .at(-1);
  const isOne = scope === 'meeting' || scope === 'unit';
  const uninvited = beyond(panel.signedIn, panel.invited);
  const unappointed =
    isOne && last !== undefined ? beyond(panel.invited, last.act.payload.invited) : [];
  const there = totalOf(panel.signedIn);
  const isPresent = present <= desk.signedIn && (isOne ? there === present : there >= present);
  return [
    ...uninvited.map((facts) => finding('present-not-invited', { meeting, ...facts }, act.seq)),
    ...unappointed.map((facts) =>
      finding('panel-exceeds-appointed', { meeting, ...facts }, act.seq),
    ),
    ...(isPresent
      ? []
      : [
          finding(
            'presence-differs',
            { meeting, need: present, have: there, signedIn: desk.signedIn },
            act.seq,
          ),
        ]),
  ];
}

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
    const appointed = momentsOf(story, 'panel-appointed');
    return judge(
      openings.flatMap((moment) => [
        ...openingFindings(moment),
        ...totalsFindings(moment, appointed),
      ]),
      {
        votes: openings.length,
        minimum: story.campaign?.scheme.panel.minimum ?? 0,
        fewest: Math.min(...persons),
      },
      openings.map(({ act }) => act.seq),
    );
  },
};
