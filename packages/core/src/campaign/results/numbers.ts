import type { PayloadOf } from '../../acts/catalogue.ts';
import { actDigestOf } from '../../acts/digest.ts';
import type { Digest } from '../../acts/values.ts';
import { formatRounded } from '../../exact/decimal.ts';
import { type Fraction, formatExact } from '../../exact/fraction.ts';
import { score } from '../../scoring/score.ts';
import type { ScoreBook } from '../../scoring/unit-score.ts';
import type { UnitId } from '../../units/unit-id.ts';
import { countedAdjustments } from '../assessment/adjustment.ts';
import { countedLines } from '../assessment/daily-line.ts';
import type { Campaign } from '../campaign.ts';
import { scoreInputOf } from './score-input.ts';

/** A unit's rounded numbers as a notice publishes them. */
export type UnitNumbers = PayloadOf<'result-notice-published'>['units'][number];

/** The year's result as computed: every score, its numbers for publication, its digest. */
export interface ComputedResult {
  readonly book: ScoreBook;
  readonly units: readonly UnitNumbers[];
  /** Worked out when it is asked for: for thousands of units it takes longer than their scores. */
  readonly digest: Digest;
}

function exactOrNull(value: Fraction | null): string | null {
  return value === null ? null : formatExact(value);
}

function numbersOf(book: ScoreBook, place: number): UnitNumbers {
  const score_ = book.scores[place];
  const standing = book.standings[place];
  if (score_ === undefined || standing === undefined) throw new RangeError(`no unit at ${place}`);
  const { unit, own, lower, daily, deductions, bonuses, composite, isVetoed, reason } = score_;
  const { decimals } = book.scheme.rounding;
  const rounded = (value: Fraction) => formatRounded(value, decimals);
  const roundedOrNull = (value: Fraction | null) => (value === null ? null : rounded(value));
  return {
    unit: unit.id as UnitId,
    class: unit.class,
    satisfaction: roundedOrNull(own.value),
    lowerLevel: roundedOrNull(lower?.value ?? null),
    daily: roundedOrNull(daily),
    deducted: rounded(deductions.capped),
    bonus: rounded(bonuses.capped),
    composite: roundedOrNull(composite),
    rank: standing.rank,
    tied: standing.isTied,
    vetoed: isVetoed,
    reason: reason?.code ?? null,
  };
}

/**
 * A unit's lines by the code units of their items. Their order of entry is internal: who has public acts alone
 * knows the order of their confirmation.
 */
function linesByItem(campaign: Campaign, unit: UnitId) {
  return countedLines(campaign, unit)
    .map(({ line, item, points }) => ({ line, item, points }))
    .sort((one, other) => (one.item < other.item ? -1 : 1));
}

/**
 * What the digest is of: the exact result of every unit together with what it was computed from, so that two
 * years differ even where another count happens to give the same number.
 */
function digestedOf(campaign: Campaign, book: ScoreBook) {
  const adjustments = countedAdjustments(campaign);
  return {
    format: 'pingyi-year-result/1',
    campaign: campaign.id,
    schemeDigest: actDigestOf(campaign.scheme),
    units: book.scores.map(({ unit, own, lower, daily, composite, unclamped, reason }, place) => ({
      unit: unit.id,
      class: unit.class,
      exempt: unit.isExempt,
      tallies: campaign.results.get(unit.id as UnitId)?.tallies ?? null,
      lines: linesByItem(campaign, unit.id as UnitId),
      satisfaction: exactOrNull(own.value),
      lowerLevel: exactOrNull(lower?.value ?? null),
      daily: exactOrNull(daily),
      composite: exactOrNull(composite),
      unclamped: exactOrNull(unclamped),
      rank: book.standings[place]?.rank ?? null,
      reason: reason?.code ?? null,
    })),
    adjustments: adjustments.map(({ adjustment, unit, rule, decided }) => ({
      adjustment,
      unit,
      rule,
      amount: decided?.amount ?? null,
    })),
  };
}

/** The year's result as the campaign's acts leave it now; nothing else computes a score. */
export function computeResult(campaign: Campaign): ComputedResult {
  const book = score(scoreInputOf(campaign));
  let digest: Digest | null = null;
  return {
    book,
    units: book.scores.map((_, place) => numbersOf(book, place)),
    get digest() {
      digest ??= actDigestOf(digestedOf(campaign, book));
      return digest;
    },
  };
}
