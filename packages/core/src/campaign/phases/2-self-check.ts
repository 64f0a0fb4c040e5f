import { mobilisationMeetingHeld } from './conditions.ts';
import { handedOver, type Phase, recorded } from './phase.ts';

/** Self-check and self-correction (自查自纠): hot issues and the report of September (plan §III.2). */
export const selfCheck: Phase = {
  id: 'selfCheck',
  title: { zh: '自查自纠', en: 'self-check and self-correction' },
  clause: 'plan §III.2',
  commands: {
    'choose-hot-issues': 'onceOpened',
    'hand-in-self-check-report': 'onceOpened',
    'return-self-check-report': 'whileOpen',
    'accept-self-check-report': 'onceOpened',
  },
  duties: [
    {
      id: 'hotIssues',
      title: { zh: '民生热点问题', en: 'livelihood hot issues' },
      owner: 'unit',
      progress: (campaign, unit) => recorded(campaign.hotIssues.get(unit)),
    },
    {
      id: 'selfCheckReport',
      title: { zh: '自查自纠报告', en: 'self-check report' },
      owner: 'unit',
      progress: (campaign, unit) => handedOver(campaign.selfCheckReports.get(unit)),
    },
  ],
  opening: mobilisationMeetingHeld,
  closing: () => [],
  warnings: () => [],
};
