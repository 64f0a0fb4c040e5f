import type { Adjustment } from '@pingyi/core';
import { useToday } from '../assessment/use-today.ts';
import { workingDaysLeft } from '../assessment/working-days-left.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { stateText, windowText } from '../words/adjustments.ts';
import { shortDayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words as late } from '../words/late-objections.ts';
import { groupOf, openLateObjections, type Standing, standingOf } from './standing.ts';

/** The look of a mark by what its standing means for the score; red is for what costs the unit points. */
function shapeOf({ kind }: Adjustment, standing: Standing): string {
  const group = groupOf(standing);
  if (group === 'counted') return kind === 'bonus' ? 'good' : 'official';
  return group === 'open' ? 'warning' : 'plain';
}

/** Where an adjustment is, in words; while the unit may object, with the working days that are left;
 * a late objection that waits for its review stands beside it. */
export function StandingText({ adjustment }: { readonly adjustment: Adjustment }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  const today = useToday();
  const standing = standingOf(adjustment, today, campaign.plan.zone);
  const { closes } = adjustment;
  const text =
    standing === 'window' && closes !== null
      ? windowText(
          shortDayText(closes, language),
          workingDaysLeft(today, closes, campaign.plan.calendar),
        )
      : stateText(standing);
  return (
    <>
      <span className={`mark ${shapeOf(adjustment, standing)}`}>{say(text)}</span>{' '}
      {openLateObjections(adjustment).length > 0 && (
        <span className="mark warning">{say(late.lateMark)}</span>
      )}
    </>
  );
}
