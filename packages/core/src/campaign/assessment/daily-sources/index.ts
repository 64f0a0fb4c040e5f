import { commitmentSource } from './commitment.ts';
import { finalReportSource } from './final-report.ts';
import { hotIssuesSource } from './hot-issues.ts';
import { mobilisationMeetingSource } from './mobilisation-meeting.ts';
import { selfCheckReportSource } from './self-check-report.ts';
import type { DailySource } from './source.ts';
import { unitPlanSource } from './unit-plan.ts';

/** Every source of daily lines, by the word that an item of the sheet names it with. */
export const dailySources: readonly DailySource[] = [
  unitPlanSource,
  commitmentSource,
  mobilisationMeetingSource,
  hotIssuesSource,
  selfCheckReportSource,
  finalReportSource,
];
