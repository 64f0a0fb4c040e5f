import { mobilisationMeetingHeld } from './conditions.ts';
import { type Phase, recorded } from './phase.ts';

/** Open and covert inspection (明查暗访): findings on each unit, compiled for its meeting (plan §III.3). */
export const inspection: Phase = {
  id: 'inspection',
  title: { zh: '明查暗访', en: 'open and covert inspection' },
  clause: 'plan §III.3',
  commands: {
    'compile-findings': 'onceOpened',
    'announce-findings': 'onceOpened',
  },
  duties: [
    {
      id: 'inspectionFindings',
      title: { zh: '明查暗访情况汇总', en: 'compiled inspection findings' },
      owner: 'unit',
      progress: (campaign, unit) => {
        const findings = campaign.findings.get(unit);
        return recorded(findings?.compiled ?? findings?.announced);
      },
    },
  ],
  opening: mobilisationMeetingHeld,
  closing: () => [],
  warnings: () => [],
};
