import { evaluatedUnits, type Handover, unitId } from '@pingyi/core';
import { endingNow } from '../plan-of-the-year.ts';
import { hotIssuesOf } from '../story/hot-issues.ts';
import {
  commitmentPoints,
  commitmentProof,
  commitmentText,
  exemption,
  hotIssueMeasure,
  ruleNotice,
  selfCheckReport,
  unitPlan,
} from '../story/papers.ts';
import type { Step } from '../story/step.ts';
import { liaisonOf, phase, type Rest, stepOf, type UnitOfRest } from './rest.ts';

/** The rest of phases 1 to 3, from whatever state the example is in: what is done is passed over. */

/** The newest version handed in. */
export const newestOf = (found: Handover | undefined) => found?.handedIn.at(-1)?.seq;

function commitment(rest: Rest, unit: UnitOfRest): readonly Step[] {
  if (rest.state.commitments.has(unit.id)) return [];
  const body: Step['body'] = (_, [text, proof]) => ({
    unit: unit.id,
    day: rest.today,
    outlet: '《云河日报》',
    text,
    proof,
    points: commitmentPoints,
    correction: null,
  });
  const papers = [commitmentText(unit), commitmentProof(unit)];
  return [stepOf(rest, liaisonOf(rest, unit.id), 'publish-commitment', body, papers)];
}

/** Handed in unless a version waits, and found final unless it is. */
export function handover(found: Handover | undefined, handIn: Step, settle: Step): readonly Step[] {
  if (found !== undefined && found.final !== null) return [];
  const waits = found !== undefined && found.handedIn.length > 0 && found.returned === null;
  return waits ? [settle] : [handIn, settle];
}

function plan(rest: Rest, unit: UnitOfRest): readonly Step[] {
  const handIn = stepOf(
    rest,
    liaisonOf(rest, unit.id),
    'hand-in-unit-plan',
    (_, [document]) => ({ unit: unit.id, document }),
    [unitPlan(unit, 2)],
  );
  const settle = stepOf(rest, 'office', 'approve-unit-plan', (state) => ({
    unit: unit.id,
    handedIn: newestOf(state?.unitPlans.get(unit.id)),
  }));
  return handover(rest.state.unitPlans.get(unit.id), handIn, settle);
}

function hotIssues(rest: Rest, unit: UnitOfRest): readonly Step[] {
  if (rest.state.hotIssues.has(unit.id)) return [];
  const [issue] = hotIssuesOf[unit.class] ?? [];
  if (issue === undefined) throw new Error(`example: no hot issue for ${unit.class}`);
  const { title, dimension } = issue;
  const body: Step['body'] = (_, [measure]) => ({
    unit: unit.id,
    issues: [
      {
        id: `${unit.id}-1`,
        title,
        dimension,
        measure,
        responsible: `responsible-${unit.id}-1`,
        due: rest.today,
      },
    ],
    correction: null,
  });
  const papers = [hotIssueMeasure(unit, title)];
  return [stepOf(rest, liaisonOf(rest, unit.id), 'choose-hot-issues', body, papers)];
}

function report(rest: Rest, unit: UnitOfRest): readonly Step[] {
  const handIn = stepOf(
    rest,
    liaisonOf(rest, unit.id),
    'hand-in-self-check-report',
    (_, [document]) => ({ unit: unit.id, document, problems: 3 }),
    [selfCheckReport(unit)],
  );
  const settle = stepOf(rest, 'office', 'accept-self-check-report', (state) => ({
    unit: unit.id,
    handedIn: newestOf(state?.selfCheckReports.get(unit.id)),
  }));
  return handover(rest.state.selfCheckReports.get(unit.id), handIn, settle);
}

function findings(rest: Rest, unit: UnitOfRest): readonly Step[] {
  const compiled = rest.state.findings.get(unit.id)?.compiled ?? null;
  if (compiled !== null) return [];
  const body = () => ({ unit: unit.id, open: 0, covert: 0, document: null, correction: null });
  return [stepOf(rest, 'office', 'compile-findings', body)];
}

export const evaluation = 'concentratedEvaluation';
export const feedback = 'rectificationAndFeedback';

/** The department that is exempt: it was commended two years running. */
const exempt = unitId.parse('press');

/** One unit is exempt, before the rules are published for the last time. */
function leaveOut(rest: Rest): readonly Step[] {
  const { state } = rest;
  const unit = state.units.get(exempt);
  const isTooLate = state.phases.get(evaluation)?.opened;
  if (unit === undefined || unit.exemptedBy !== null || isTooLate) return [];
  const body: Step['body'] = (_, [decision]) => ({
    unit: exempt,
    reason: '连续两年评为群众满意单位，按方案免评一年',
    decision,
  });
  return [stepOf(rest, 'leading-group', 'exempt-unit', body, [exemption(unit)])];
}

/** Concentrated evaluation opens today, and the year ends: its days are brought forward, and published anew. */
function openEvaluation(rest: Rest): readonly Step[] {
  const { state, today } = rest;
  if (state.phases.get(evaluation)?.opened) return [];
  const { calendar } = state.plan;
  const isEarly = calendar.phases.some(({ opens }) => today < opens);
  const forward = stepOf(rest, 'office', 'change-calendar', () => ({
    calendar: endingNow(calendar, today),
    reason: '示例城市提前举行集中评议，全年工作随之提前结束',
  }));
  const propose = stepOf(
    rest,
    'office',
    'propose-publication',
    (_, [document]) => ({ audience: 'public', outlet: '《云河日报》和局网站', document }),
    [ruleNotice],
  );
  const approve = stepOf(rest, 'leader', 'approve-publication', (now_) => ({
    proposal: now_?.publication.proposed?.seq,
  }));
  const isProposed = state.publication.proposed !== null;
  const isAmended = state.publication.amendedBy.length > 0 || leaveOut(rest).length > 0;
  return [
    ...(isEarly ? [forward] : []),
    ...((isEarly || isAmended) && !isProposed ? [propose] : []),
    ...(isEarly || isAmended || isProposed ? [approve] : []),
    stepOf(rest, 'office', 'open-phase', () => ({ phase: evaluation })),
  ];
}

/** Everything that stands before the first meeting, in its order. */
export function restOfThePhases(rest: Rest): readonly Step[] {
  const units = evaluatedUnits(rest.state.units).filter((unit) =>
    rest.cast.some((player) => player.unit === unit.id),
  );
  const each = (duty: (rest: Rest, unit: UnitOfRest) => readonly Step[]) =>
    units.flatMap((unit) => duty(rest, unit));
  return [
    ...phase(rest, 'mobilisation', [...each(commitment), ...each(plan)]),
    ...phase(rest, 'selfCheck', [...each(hotIssues), ...each(report)]),
    ...phase(rest, 'inspection', each(findings)),
    ...leaveOut(rest),
    ...openEvaluation(rest),
  ];
}

/** The findings of a meeting's units as they were compiled, announced by its chair. */
export function announcements(
  rest: Rest,
  units: readonly string[],
  compiled: ReadonlyMap<string, object>,
): readonly Step[] {
  return units
    .filter((unit) => !rest.state.findings.get(unitId.parse(unit))?.announced)
    .map((unit) => stepOf(rest, 'chair', 'announce-findings', () => compiled.get(unit) ?? {}));
}
