import { isZero } from '../../exact/fraction.ts';
import { termWeightsOf } from '../../scoring/composite.ts';
import type { ScoreBook } from '../../scoring/unit-score.ts';
import type { UnitId } from '../../units/unit-id.ts';
import { type Adjustment, isUndecided } from '../assessment/adjustment.ts';
import { countedLines } from '../assessment/daily-line.ts';
import { itemsFor } from '../assessment/items.ts';
import { isWindowOver } from '../assessment/window.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Campaign } from '../campaign.ts';
import { resultsAnnounced } from '../phases/conditions.ts';
import type { CampaignReason } from '../reasons.ts';
import { type ComputedResult, computeResult } from './numbers.ts';
import type { ResultNotice, ResultObjection, YearResult } from './year-result.ts';

/**
 * How final the numbers are. `provisional`: something is missing, or nothing was published yet, or numbers
 * changed since; `notice`: published and open to objections; `final`: fixed by an act.
 */
export type ResultStatus =
  | {
      readonly stage: 'provisional';
      /** What is still open before a notice may be published. */
      readonly open: readonly CampaignReason[];
      /** A notice whose numbers no longer hold, or null. */
      readonly outdated: ResultNotice | null;
    }
  | {
      readonly stage: 'notice';
      readonly notice: ResultNotice;
      readonly isWindowOver: boolean;
      /** Everything that stands before the final act, the window apart. */
      readonly open: readonly CampaignReason[];
    }
  | {
      readonly stage: 'final';
      readonly notice: ResultNotice;
      readonly final: NonNullable<YearResult['final']>;
    };

/** Daily lines of the units whose composite needs them: how many are needed, how many count. */
function missingLines(campaign: Campaign, book: ScoreBook): readonly CampaignReason[] {
  let need = 0;
  let have = 0;
  const units: UnitId[] = [];
  for (const { unit, policy } of book.scores) {
    if (unit.isExempt || isZero(termWeightsOf(policy, book.weights).daily)) continue;
    const found = campaign.units.get(unit.id as UnitId);
    if (found === undefined) throw new Error(`campaign: no unit ${unit.id}`);
    const items = itemsFor(campaign.plan, found);
    const counted = new Set(countedLines(campaign, found.id).map(({ item }) => item));
    const done = items.filter(({ id }) => counted.has(id)).length;
    need += items.length;
    have += done;
    if (done < items.length) units.push(found.id);
  }
  return units.length === 0 ? [] : [{ code: 'daily-lines-missing', facts: { need, have, units } }];
}

function undecidedAdjustments(campaign: Campaign): readonly CampaignReason[] {
  const open: readonly Adjustment[] = [...campaign.adjustments.values()].filter(isUndecided);
  if (open.length === 0) return [];
  const adjustments = open.map(({ adjustment }) => adjustment);
  const units = [...new Set(open.map(({ unit }) => unit))];
  return [{ code: 'adjustments-undecided', facts: { adjustments, units } }];
}

/** Inputs of the result that are still open: unannounced results, missing lines, undecided adjustments. */
export function openInputs(
  campaign: Campaign,
  { book }: ComputedResult,
): readonly CampaignReason[] {
  return [
    ...resultsAnnounced(campaign),
    ...missingLines(campaign, book),
    ...undecidedAdjustments(campaign),
  ];
}

/** Objections to the result that wait for their review, late ones included. */
export function openObjections({ yearResult }: Campaign): readonly ResultObjection[] {
  return [...yearResult.objections.values()].filter(({ review }) => review === null);
}

/** The notice that stands: the newest, unless the result it led to was opened again; null when there is none. */
export function standingNotice({ yearResult }: Campaign): ResultNotice | null {
  const newest = yearResult.notices.at(-1);
  const reopened = yearResult.reopened.at(-1);
  if (newest === undefined || (reopened !== undefined && reopened.seq > newest.seq)) return null;
  return newest;
}

/** Everything that stands between a notice and the final act, the end of its window apart. */
export function finalConditions(
  campaign: Campaign,
  notice: ResultNotice,
  computed: ComputedResult,
): readonly CampaignReason[] {
  const unmet: CampaignReason[] = [...openInputs(campaign, computed)];
  if (notice.result !== computed.digest)
    unmet.push({ code: 'notice-outdated', facts: { seq: notice.seq } });
  const open = openObjections(campaign);
  if (open.length > 0)
    unmet.push({
      code: 'objections-open',
      facts: {
        objections: open.map(({ objection }) => objection),
        units: [...new Set(open.map(({ unit }) => unit))],
      },
    });
  return unmet;
}

/**
 * Where the year's result stands on a day.
 *
 * @param computed the result as it is computed now; left out, it is computed here
 */
export function resultStatusOf(
  campaign: Campaign,
  today: CivilDate,
  computed: ComputedResult = computeResult(campaign),
): ResultStatus {
  const { final, notices } = campaign.yearResult;
  const notice = standingNotice(campaign);
  if (final !== null) {
    const published = notices.find(({ seq }) => seq === final.notice);
    if (published === undefined) throw new Error(`campaign: no notice ${final.notice}`);
    return { stage: 'final', notice: published, final };
  }
  if (notice === null || notice.result !== computed.digest)
    return { stage: 'provisional', open: openInputs(campaign, computed), outdated: notice };
  return {
    stage: 'notice',
    notice,
    isWindowOver: isWindowOver({ opens: notice.day, closes: notice.closes }, today),
    open: finalConditions(campaign, notice, computed),
  };
}
