import type { Scheme } from '../rulebook/scheme.ts';
import { tallyShapeOf } from '../scoring/tally-shape.ts';

/**
 * The parts that a scheme divides voters into: its rater groups or channels, which have polls and sheets
 * of their own; `[null]` where everybody votes as one.
 */
export function electorateParts(scheme: Scheme): readonly (string | null)[] {
  const shape = tallyShapeOf(scheme);
  return shape.kind === 'parts' && shape.split !== 'dimension' ? shape.ids : [null];
}

/** The overall question of a unit, beside or instead of its dimensions. */
export const overallItem = 'overall';

/** The items that a voter marks on each unit: its one overall grade, its dimensions, or both. */
export function itemsOf(scheme: Scheme): readonly string[] {
  const shape = tallyShapeOf(scheme);
  if (shape.kind === 'plain' || shape.split !== 'dimension') return [overallItem];
  return shape.hasOverall ? [overallItem, ...shape.ids] : shape.ids;
}
