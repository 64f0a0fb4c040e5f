import type { CampaignId } from '@pingyi/core';
import type { Step } from './step.ts';

/** Phases that are over in the rehearsal, and the one that is open. */
const phases = ['mobilisation', 'selfCheck', 'inspection', 'concentratedEvaluation'] as const;

/** The rehearsal goes through its phases in one morning and stops where the votes are. */
export function rehearsalPhases(campaign: CampaignId): readonly Step[] {
  return phases.flatMap((phase, i): readonly Step[] => {
    const turn = (type: 'open-phase' | 'close-phase', minutes: number): Step => ({
      campaign,
      day: -1,
      clock: `09:${String(2 * i + minutes).padStart(2, '0')}`,
      by: 'office',
      type,
      body: () => ({ phase }),
    });
    const isLast = i === phases.length - 1;
    return isLast ? [turn('open-phase', 0)] : [turn('open-phase', 0), turn('close-phase', 1)];
  });
}
