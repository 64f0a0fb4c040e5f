import { fromDuty } from './from-duty.ts';

export const selfCheckReportSource = fromDuty('selfCheckReport', {
  zh: '自查自纠报告按时提交',
  en: 'self-check report in time',
});
