import { satisfactionOfTallies } from '@pingyi/core';
import { type Moment, momentsOf } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** An announced score against the scheme's formula over the counts announced with it. */
function scoreFindings({
  act,
  campaign,
}: Moment<'unit-result-announced'>): readonly ClaimFinding[] {
  const { unit, tallies, satisfaction } = act.payload;
  const findings: ClaimFinding[] = [];
  for (const { grades, abstained, invalid, returned, issued } of tallies) {
    const marked = Object.values(grades).reduce((sum, n) => sum + n, abstained + invalid);
    if (marked !== returned || returned > issued)
      findings.push(finding('tally-unbalanced', { unit, need: returned, have: marked }, act.seq));
  }
  const computed = satisfactionOfTallies(tallies, campaign.scheme);
  const isSame =
    computed?.exact === satisfaction?.exact && computed?.published === satisfaction?.published;
  if (isSame) return findings;
  const none = '-';
  const facts = {
    unit,
    computed: computed?.published ?? none,
    exact: computed?.exact ?? none,
    announced: satisfaction?.published ?? none,
    announcedExact: satisfaction?.exact ?? none,
  };
  return [...findings, finding('score-differs', facts, act.seq)];
}

/** Each announced score is what the scheme makes of the counts beside it, exactly and rounded. */
export const satisfaction: Claim = {
  name: 'satisfaction',
  restsOn: ['rules-before-votes'],
  readsActs: true,
  check: ({ story }) => {
    const announced = momentsOf(story, 'unit-result-announced');
    if (announced.length === 0) return notApplicable('no-announcements');
    const newest = new Map(announced.map(({ act }) => [act.payload.unit, act.payload]));
    const scores = [...newest].map(
      ([unit, payload]) => `${unit} ${payload.satisfaction?.published ?? '-'}`,
    );
    return judge(
      announced.flatMap(scoreFindings),
      { units: newest.size, scores },
      announced.map(({ act }) => act.seq),
    );
  },
};
