import type { Assessment, AssessmentItem, Plan } from './plan.ts';

/**
 * The daily assessment sheet that a campaign starts from: ten points over nine items. The plan gives the daily
 * assessment its weight and no items (plan §III.4), so every one of them may be changed.
 */
const items: readonly AssessmentItem[] = [
  {
    id: 'leadership',
    max: '1',
    name: { zh: '组织领导和评议方案', en: 'Leadership and plan' },
    fedBy: 'unitPlan',
  },
  {
    id: 'commitment',
    max: '1',
    name: { zh: '公开承诺', en: 'Commitment published' },
    fedBy: 'commitment',
  },
  {
    id: 'mobilised',
    max: '1',
    name: { zh: '动员部署', en: 'Mobilisation' },
    fedBy: 'mobilisationMeeting',
  },
  {
    id: 'opinions',
    max: '1',
    name: { zh: '征求意见', en: 'Opinions sought' },
    fedBy: 'selfCheckReport',
  },
  {
    id: 'hotIssues',
    max: '2',
    name: { zh: '民生热点问题落实', en: 'Livelihood hot issues resolved' },
    fedBy: 'hotIssues',
  },
  { id: 'hotlineOnTime', max: '1', name: { zh: '热线按时办结率', en: 'Hotline on-time rate' } },
  {
    id: 'hotlineSatisfaction',
    max: '1',
    name: { zh: '热线群众满意率', en: 'Hotline satisfaction' },
  },
  {
    id: 'findingsRectified',
    max: '1',
    name: { zh: '明查暗访问题整改', en: 'Inspection findings rectified' },
  },
  { id: 'openness', max: '1', name: { zh: '政务公开检查', en: 'Openness checks' } },
];

export const assessmentPreset: Assessment = {
  items,
  objectionWorkdays: { adjustment: 5, result: 5 },
};

/** A plan's daily assessment: its own, else the preset's. */
export function assessmentOf(plan: Plan): Assessment {
  return plan.assessment ?? assessmentPreset;
}
