import type { Scheme } from '../rulebook/scheme.ts';
import type { Split } from './input.ts';

/** The form that a unit's tally must have under a scheme. */
export type TallyShape =
  | { readonly kind: 'plain' }
  | {
      readonly kind: 'parts';
      readonly split: Split;
      /** The key of the parts in a tally. */
      readonly key: 'groups' | 'channels' | 'dimensions';
      readonly ids: readonly string[];
      /** True when the overall count drives and the parts diagnose. */
      readonly hasOverall: boolean;
    };

/**
 * The form of every tally under a scheme that uses at most one of rater groups, channels and
 * dimensions (otherwise the scheme itself is refused with `splits-combined`).
 */
export function tallyShapeOf(
  scheme: Pick<Scheme, 'raterGroups' | 'channels' | 'dimensions' | 'score'>,
): TallyShape {
  const parts = (
    split: Split,
    key: 'groups' | 'channels' | 'dimensions',
    entries: readonly { readonly id: string }[],
  ): TallyShape => ({
    kind: 'parts',
    split,
    key,
    ids: entries.map((entry) => entry.id),
    hasOverall: key === 'dimensions' && scheme.score === 'both',
  });
  if (scheme.raterGroups.length > 0) return parts('group', 'groups', scheme.raterGroups);
  if (scheme.channels.length > 0) return parts('channel', 'channels', scheme.channels);
  if (scheme.score !== 'overall') return parts('dimension', 'dimensions', scheme.dimensions);
  return { kind: 'plain' };
}
