import type { Sentence } from '@pingyi/core';
import type { Words } from './words.ts';

export const words = {
  openPhase: { zh: '开始本阶段', en: 'Open this phase' },
  closePhase: { zh: '结束本阶段', en: 'Close this phase' },
  dates: { zh: '日程', en: 'Dates' },
  gate: { zh: '开始和结束的条件', en: 'Gates' },
  gateFree: {
    zh: '条件已全部满足，可以记录。',
    en: 'Every condition is met; it can be recorded.',
  },
  closedAlready: {
    zh: '本阶段已结束，只供查阅。',
    en: 'This phase is closed and can be read only.',
  },
  duties: { zh: '规定内容', en: 'What is required' },
  duty: { zh: '内容', en: 'Required' },
  done: { zh: '已完成', en: 'Done' },
  missing: { zh: '未完成', en: 'Missing' },
  tasks: { zh: '逐项情况', en: 'One by one' },
  handedIn: { zh: '提交时间', en: 'Handed in' },
  due: { zh: '期限', en: 'Due' },
  all: { zh: '全部', en: 'All' },
  open: { zh: '未交', en: 'Not handed in' },
  late: { zh: '逾期', en: 'Late' },
  filter: { zh: '筛选', en: 'Filter' },
  noDuties: {
    zh: '方案没有规定本阶段须完成的内容。',
    en: 'The plan requires nothing of this phase.',
  },
  noTasks: { zh: '没有符合条件的事项。', en: 'Nothing fits this filter.' },
  waiting: { zh: '待交', en: 'awaited' },
  unknown: { zh: '方案里没有这个阶段。', en: 'The plan has no such phase.' },
} as const satisfies Words;

export function datesText(opens: string, closes: string): Sentence {
  return { zh: `${opens}至${closes}`, en: `${opens} to ${closes}` };
}

export function lateBy(days: number): Sentence {
  return { zh: `逾期 ${days} 天`, en: `${days} ${days === 1 ? 'day' : 'days'} late` };
}
