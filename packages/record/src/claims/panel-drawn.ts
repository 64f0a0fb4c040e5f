import { type Moment, momentsOf } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** Persons voted whose panel no act before marks as appointed, so that it passes for one that was drawn. */
function unmarked({ act, meeting }: Moment<'vote-opened'>): readonly ClaimFinding[] {
  const { desk, meeting: id } = act.payload;
  if (desk.signedIn === 0 || meeting?.panelBasis === 'appointed') return [];
  return [finding('panel-unmarked', { meeting: id }, act.seq)];
}

/**
 * No act of this version records a draw by lot, so no panel can be shown to be drawn: the claim never
 * holds. Appointed panels say so, and it is not applicable to them; a panel that does not say how it came
 * about speaks against the record.
 */
export const panelDrawn: Claim = {
  name: 'panel-drawn',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: ({ story }) => {
    const openings = momentsOf(story, 'vote-opened');
    const panels = momentsOf(story, 'panel-appointed');
    const findings = openings.flatMap(unmarked);
    if (findings.length > 0) return judge(findings, { votes: openings.length });
    return panels.length === 0
      ? notApplicable('no-panel')
      : notApplicable('panel-appointed', { acts: panels.map(({ act }) => act.seq) });
  },
};
