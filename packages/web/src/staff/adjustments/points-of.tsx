import type { Adjustment } from '@pingyi/core';
import { pointsText, words } from '../words/adjustments.ts';
import { useSay } from '../words/language.tsx';

/** What an adjustment moves; where the decision changed it, what was entered stays to be seen. */
export function PointsOf({ adjustment }: { readonly adjustment: Adjustment }) {
  const say = useSay();
  const { kind, amount, decided } = adjustment;
  if (kind === 'veto' || amount === null) return say(words.veto);
  if (decided?.outcome !== 'changed' || decided.amount === null)
    return say(pointsText(amount, kind));
  return (
    <>
      <span className="old-value">{say(pointsText(amount, kind))}</span>{' '}
      {say(pointsText(decided.amount, kind))}
    </>
  );
}
