import type { Words } from './words.ts';

export const words = {
  title: { zh: '日程', en: 'Calendar' },
  lead: {
    zh: '五个阶段的起止日期和硬性期限。日期随时可以改，但已过的期限不能再改。',
    en: 'The dates of the five phases and the hard deadlines. Dates can be changed at any time, except due days that are over.',
  },
  leadRead: {
    zh: '五个阶段的起止日期和硬性期限。',
    en: 'The dates of the five phases and the hard deadlines.',
  },
  phases: { zh: '阶段', en: 'Phases' },
  phase: { zh: '阶段', en: 'Phase' },
  opens: { zh: '开始', en: 'Opens' },
  closes: { zh: '结束', en: 'Closes' },
  deadlines: { zh: '硬性期限', en: 'Deadlines' },
  deadline: { zh: '期限', en: 'Deadline' },
  day: { zh: '日期', en: 'Day' },
  waiting: { zh: '公示与间隔', en: 'Waiting periods' },
  publicNoticeDays: { zh: '公示期（天）', en: 'Public notice (days)' },
  objectionDays: { zh: '异议期（天）', en: 'Objections (days)' },
  levelGapDays: { zh: '相邻层级至少间隔（天）', en: 'Gap between levels (days)' },
  resultsBy: { zh: '全部结果须在此期限前公布', en: 'Results must be out by' },
  latest: { zh: '各层级最迟评议日', en: 'Latest evaluation days' },
  latestLead: {
    zh: '由上面的期限、公示期、异议期和间隔倒推；自下而上逐级评议。',
    en: 'Counted back from the deadline, public notice, objections and gaps; levels go from the bottom up.',
  },
  level: { zh: '层级', en: 'Level' },
  warnings: { zh: '按这个日程会有下列问题', en: 'What cannot be kept with these dates' },
  noWarnings: { zh: '这个日程可以做到。', en: 'These dates can be kept.' },
  dayWrong: { zh: '请填写完整的日期。', en: 'Please fill in the whole date.' },
} as const satisfies Words;
