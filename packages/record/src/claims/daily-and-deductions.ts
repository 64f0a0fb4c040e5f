import { computeResult, countedAdjustments } from '@pingyi/core';
import { type Moment, momentsOf } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import {
  decisionFindings,
  entryFindings,
  lateReviewFindings,
  objectionFindings,
} from './assessment/adjustments.ts';
import { dailyLineFindings } from './assessment/daily-lines.ts';
import type { Claim } from './claim.ts';

/** A notice's points of daily assessment, deductions and bonuses are those of the acts before it, caps applied. */
function noticeFindings({
  act,
  campaign,
}: Moment<'result-notice-published'>): readonly ClaimFinding[] {
  const computed = new Map(computeResult(campaign).units.map((each) => [each.unit, each]));
  return act.payload.units.flatMap((said) => {
    const need = computed.get(said.unit);
    if (need === undefined) return [];
    return (['daily', 'deducted', 'bonus'] as const)
      .filter((what) => said[what] !== need[what])
      .map((what) =>
        finding(
          'notice-assessment-differs',
          { unit: said.unit, what, need: need[what] ?? '-', have: said[what] ?? '-' },
          act.seq,
        ),
      );
  });
}

/**
 * Each line of the daily assessment and each deduction, bonus and veto has an item or a rule, grounds and
 * evidence, and a second person; units had their time to object; caps are applied; no fact is punished twice
 * (plan §III.4, R53, R54).
 */
export const dailyAndDeductions: Claim = {
  name: 'daily-and-deductions',
  restsOn: ['rules-before-votes', 'deadlines'],
  readsActs: true,
  check: ({ story }) => {
    const confirmed = momentsOf(story, 'daily-lines-confirmed');
    const entered = momentsOf(story, 'adjustment-entered');
    const objected = momentsOf(story, 'adjustment-objected');
    const decided = momentsOf(story, 'adjustment-decided');
    const reviewed = momentsOf(story, 'adjustment-objection-reviewed');
    const notices = momentsOf(story, 'result-notice-published');
    if (confirmed.length + entered.length + notices.length === 0 || story.campaign === null)
      return notApplicable('no-assessment');
    return judge(
      [
        ...confirmed.flatMap(dailyLineFindings),
        ...entered.flatMap(entryFindings),
        ...objected.flatMap(objectionFindings),
        ...decided.flatMap(decisionFindings),
        ...reviewed.flatMap(lateReviewFindings),
        ...notices.flatMap(noticeFindings),
      ],
      {
        lines: confirmed.reduce((sum, { act }) => sum + act.payload.lines.length, 0),
        adjustments: entered.length,
        counting: countedAdjustments(story.campaign).length,
        objections: objected.length,
        dropped: decided.filter(({ act }) => act.payload.outcome === 'dropped').length,
      },
      [...confirmed, ...entered, ...decided].map(({ act }) => act.seq),
    );
  },
};
