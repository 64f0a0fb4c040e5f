import type { Scheme } from './scheme.ts';

/** The plan's own scheme (plan §III.4, §IV; defaults where it is silent): data, never branched on. */
export const planScheme: Scheme = {
  format: 'pingyi-scheme/1',
  name: '四位一体评议计分办法',
  grades: [
    { id: 'satisfied', label: '满意', coefficient: '1' },
    { id: 'fairlySatisfied', label: '比较满意', coefficient: '0.8' },
    { id: 'average', label: '一般', coefficient: '0.6' },
    { id: 'dissatisfied', label: '不满意', coefficient: '0' },
  ],
  abstention: 'excluded',
  score: 'overall',
  dimensions: [
    { id: 'workStyle', label: '改进作风', weight: '1' },
    { id: 'lawfulness', label: '依法办事', weight: '1' },
    { id: 'serviceQuality', label: '服务质量', weight: '1' },
    { id: 'openness', label: '政务公开', weight: '1' },
    { id: 'integrity', label: '清正廉洁', weight: '1' },
  ],
  raterGroups: [],
  channels: [],
  composite: { ownLevel: '0.3', lowerLevel: '0.6', dailyAssessment: '0.1' },
  lowerLevel: { of: 'satisfaction', mean: 'simple' },
  leaf: { station: 'satisfaction-only', '*': 'redistribute' },
  rules: [{ id: 'late-report', kind: 'deduction', label: '迟报', amount: '0.5', cap: '2' }],
  deductionCap: null,
  rounding: { decimals: 2, mode: 'half-up' },
  talk: {
    bottom: 1,
    below: '75',
    classes: ['station', 'direct', 'department'],
    minimumClass: 3,
  },
  panel: {
    minimum: 100,
    scope: 'meeting',
    shares: [
      {
        category: 'serviceRecipient',
        atLeast: '0.5',
        checkedAt: ['invited', 'signedIn'],
        warnedAt: ['served'],
      },
    ],
    minimumCohort: 5,
  },
};
