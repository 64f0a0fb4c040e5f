import { rulesPublished, unitsListed } from './conditions.ts';
import { handedOver, type Phase, recorded } from './phase.ts';

/** Mobilisation (动员部署): meeting, officers, public commitments, units' own plans (plan §III.1). */
export const mobilisation: Phase = {
  id: 'mobilisation',
  title: { zh: '动员部署', en: 'mobilisation' },
  clause: 'plan §III.1',
  commands: {
    'record-mobilisation-meeting': 'onceOpened',
    'publish-commitment': 'onceOpened',
    'hand-in-unit-plan': 'onceOpened',
    'return-unit-plan': 'whileOpen',
    'approve-unit-plan': 'onceOpened',
  },
  duties: [
    {
      id: 'mobilisationMeeting',
      title: { zh: '动员部署会', en: 'mobilisation meeting' },
      owner: 'campaign',
      progress: (campaign) => recorded(campaign.mobilisationMeeting),
    },
    {
      id: 'unitOfficers',
      title: { zh: '总负责人和联络员', en: 'principal leader and liaison' },
      owner: 'unit',
      progress: (campaign, unit) => recorded(campaign.officers.get(unit)),
    },
    {
      id: 'commitment',
      title: { zh: '公开承诺', en: 'public commitment' },
      owner: 'unit',
      progress: (campaign, unit) => recorded(campaign.commitments.get(unit)),
    },
    {
      id: 'unitPlan',
      title: { zh: '本单位评议方案', en: 'unit’s own evaluation plan' },
      owner: 'unit',
      progress: (campaign, unit) => handedOver(campaign.unitPlans.get(unit)),
    },
  ],
  opening: (campaign) => [...rulesPublished(campaign), ...unitsListed(campaign)],
  closing: () => [],
  warnings: () => [],
};
