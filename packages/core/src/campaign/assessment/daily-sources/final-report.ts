import { fromDuty } from './from-duty.ts';

export const finalReportSource = fromDuty('finalReport', {
  zh: '综合评定结果报告按时提交',
  en: 'report of December in time',
});
