import type { Adjustment } from '@pingyi/core';
import { useToday } from '../assessment/use-today.ts';
import { workingDaysLeft } from '../assessment/working-days-left.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { stateText, windowText } from '../words/adjustments.ts';
import { shortDayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { groupOf, standingOf } from './standing.ts';

/** The look of a mark by what its standing means for the score. */
const shapes = { open: 'warning', counted: 'official', ended: 'plain' } as const;

/** Where an adjustment is, in words; while the unit may object, with the working days that are left. */
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
  return <span className={`mark ${shapes[groupOf(standing)]}`}>{say(text)}</span>;
}
