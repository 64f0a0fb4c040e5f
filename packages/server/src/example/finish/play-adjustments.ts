import { unitId } from '@pingyi/core';
import { adjustmentPaper } from '../story/papers.ts';
import type { Step } from '../story/step.ts';
import { adjustmentsOfTheYear, type ExampleAdjustment } from './adjustments.ts';
import { lateObjection } from './late-objection.ts';
import { liaisonOf, type Rest, stepOf } from './rest.ts';

/** Deductions, bonuses and vetoes of the example's year: what of them is still to be done. */

function known(rest: Rest): readonly ExampleAdjustment[] {
  return adjustmentsOfTheYear.filter(({ unit }) => rest.state.units.has(unitId.parse(unit)));
}

function stateOf({ state }: Rest, { id }: ExampleAdjustment) {
  return [...state.adjustments.values()].find(({ adjustment }) => adjustment === id);
}

/** The office enters deductions, bonuses and vetoes, which gives the units notice. */
export function adjustmentsEntered(rest: Rest): readonly Step[] {
  return known(rest)
    .filter((each) => stateOf(rest, each) === undefined)
    .map(({ id, unit, rule, amount, source, grounds }) =>
      stepOf(
        rest,
        'office',
        'enter-adjustment',
        (_, [evidence]) => ({ adjustment: id, unit, rule, amount, source, grounds, evidence }),
        [adjustmentPaper(`加扣分依据 ${id}`, grounds)],
      ),
    );
}

/** Units object through their liaisons, and the office replies. */
export function unitsHeard(rest: Rest): readonly Step[] {
  return known(rest).flatMap((each) => {
    const { id: adjustment, unit, objection: said } = each;
    const objections = stateOf(rest, each)?.objections ?? [];
    if (said === null || objections.some(({ reply }) => reply !== null)) return [];
    const objection = `${adjustment}-objection`;
    const liaison = liaisonOf(rest, unitId.parse(unit));
    const object = stepOf(
      rest,
      liaison,
      'object-to-adjustment',
      (_, [document]) => ({ adjustment, unit, objection, document }),
      [adjustmentPaper(`异议 ${adjustment}`, said.says)],
    );
    const reply = stepOf(
      rest,
      'office',
      'reply-to-objection',
      (_, [document]) => ({ adjustment, objection, document }),
      [adjustmentPaper(`异议答复 ${adjustment}`, said.reply)],
    );
    return objections.length === 0 ? [object, reply] : [reply];
  });
}

/** The leader decides on each. */
export function adjustmentsDecided(rest: Rest): readonly Step[] {
  return known(rest)
    .filter((each) => stateOf(rest, each)?.decided === null)
    .map(({ id: adjustment, outcome, reasons }) =>
      stepOf(rest, 'leader', 'decide-adjustment', () => ({
        adjustment,
        outcome,
        amount: null,
        reasons,
      })),
    );
}

/** The year is over: the vetoed unit objects all the same, and somebody who had no part in it reviews that. */
export function objectedLate(rest: Rest): readonly Step[] {
  const { adjustment, unit, objection, says, reasons } = lateObjection;
  const found = rest.state.adjustments.get(adjustment);
  if (found === undefined) return [];
  const known = found.objections.find((each) => each.objection === objection);
  const object = stepOf(
    rest,
    liaisonOf(rest, unit),
    'object-to-adjustment',
    (_, [document]) => ({ adjustment, unit, objection, document }),
    [adjustmentPaper('逾期异议', says)],
  );
  const review = stepOf(rest, 'leading-group', 'review-late-objection', () => ({
    adjustment,
    objection,
    outcome: 'dismissed',
    reasons,
  }));
  return [...(known === undefined ? [object] : []), ...(known?.review ? [] : [review])];
}
