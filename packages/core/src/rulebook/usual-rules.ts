import { planScheme } from './plan-scheme.ts';
import type { Scheme } from './scheme.ts';

/**
 * The catalogue of deductions and vetoes that a new campaign starts from: the plan's own rule, and usual amounts
 * where the plan names none (R54, A7). Every one of them may be changed until the first vote.
 */
export const usualRules: Scheme['rules'] = [
  ...planScheme.rules,
  { id: 'appeal-overdue', kind: 'deduction', label: '诉求逾期未办', amount: '0.2', cap: '2' },
  { id: 'complaint-repeated', kind: 'deduction', label: '重复投诉未解决', amount: '1' },
  { id: 'finding-open', kind: 'deduction', label: '明查发现问题', amount: '0.2' },
  { id: 'finding-covert', kind: 'deduction', label: '暗访发现问题', amount: '0.3' },
  { id: 'finding-unrectified', kind: 'deduction', label: '检查发现问题未整改', amount: '1' },
  { id: 'finding-repeated', kind: 'deduction', label: '检查发现问题屡改屡犯', amount: '2' },
  { id: 'exposure-city', kind: 'deduction', label: '市级媒体曝光属实', amount: '2' },
  { id: 'exposure-province', kind: 'deduction', label: '省级以上媒体曝光属实', amount: '5' },
  { id: 'vote-interference', kind: 'deduction', label: '干扰评议投票', amount: '5' },
  { id: 'vote-manipulated', kind: 'veto', label: '操纵评议投票' },
  { id: 'false-evidence', kind: 'veto', label: '提供虚假材料' },
];
