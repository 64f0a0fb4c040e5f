import type { Campaign } from '../campaign/campaign.ts';
import type { CampaignReason } from '../campaign/reasons.ts';

/** A planned meeting, as far as the modes of its level go. */
export interface PlannedMode {
  readonly level: string;
  readonly mode: string;
  /** How many units it evaluates. */
  readonly units: number;
}

/**
 * Levels of which most units are planned in another mode than the plan's main one: stations are evaluated
 * mainly on site, others mainly on the hotline platform (plan §III.4, R45). "Mainly" forbids nothing.
 *
 * @param meetings those that stand: none that was called off
 */
export function modeWarnings(
  { plan }: Campaign,
  meetings: readonly PlannedMode[],
): readonly CampaignReason[] {
  return plan.levels.flatMap(({ id: level, mainMode: mode }) => {
    const own = meetings.filter((meeting) => meeting.level === level);
    const unitsOf = (list: readonly PlannedMode[]) =>
      list.reduce((sum, { units }) => sum + units, 0);
    const planned = unitsOf(own);
    const have = unitsOf(own.filter((meeting) => meeting.mode === mode));
    if (planned === 0 || have * 2 > planned) return [];
    const need = Math.floor(planned / 2) + 1;
    return [{ code: 'main-mode-in-minority' as const, facts: { level, mode, need, have } }];
  });
}
