import { z } from 'zod';
import { collatedProblem } from '../../acts/entries/collation.ts';
import { correction, documentRef } from '../../acts/values.ts';
import type { Campaign } from '../campaign.ts';
import { recordedOnceOrCorrected, unitStands } from '../commands/checks.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';

/** The main problems that the masses raised, collated by the office and reported upwards (汇总; plan §III.5, R61). */

/** The acts that found the units' reports of December final, in the order of the units. */
function finalReports(campaign: Campaign): readonly number[] {
  return [...campaign.finalReports.values()].flatMap(({ final }) =>
    final === null ? [] : [final.seq],
  );
}

/** The office's one list: what several units reported is one entry that names them all. */
export const collateProblems = commandRule({
  type: 'collate-problems',
  body: z.strictObject({
    problems: z.array(collatedProblem).min(1).max(500),
    correction: correction.nullable(),
  }),
  causes: ['problems-collated'],
  rule: (campaign, body) => {
    const { problems } = body;
    const ids = problems.map(({ id }) => id);
    const unmet: CampaignReason[] = [
      ...recordedOnceOrCorrected(campaign.collation, body.correction),
    ];
    for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i)))
      unmet.push({ code: 'id-taken', facts: { thing: 'problem', id } });
    for (const unit of new Set(problems.flatMap(({ units }) => units)))
      unmet.push(...unitStands(campaign, unit));
    for (const { units } of problems)
      for (const unit of new Set(units.filter((each, i) => units.indexOf(each) !== i)))
        unmet.push({ code: 'unit-named-twice', facts: { unit } });
    const payload = { ...body, reports: finalReports(campaign) };
    return { unmet, acts: [{ type: 'problems-collated', payload }] };
  },
});

export const problemsCollated: Effect<'problems-collated'> = (campaign, { seq, at, payload }) => {
  const { problems, reports } = payload;
  return { ...campaign, collation: { seq, at, problems, reports } };
};

/** The office reports results and collated problems to the leading group, in one document. */
export const reportToLeadingGroup = commandRule({
  type: 'report-to-leading-group',
  body: z.strictObject({ document: documentRef, correction: correction.nullable() }),
  causes: ['collation-reported'],
  rule: (campaign, body) => {
    const { collation, collationReport } = campaign;
    const unmet: CampaignReason[] = [...recordedOnceOrCorrected(collationReport, body.correction)];
    if (collation === null)
      return {
        unmet: [...unmet, { code: 'collation-missing', facts: { need: 1, have: 0 } }],
        acts: [],
      };
    const payload = { ...body, collation: collation.seq };
    return { unmet, acts: [{ type: 'collation-reported', payload }] };
  },
});

export const collationReported: Effect<'collation-reported'> = (campaign, { seq, at, payload }) => {
  const { document, collation } = payload;
  return { ...campaign, collationReport: { seq, at, document, collation } };
};
