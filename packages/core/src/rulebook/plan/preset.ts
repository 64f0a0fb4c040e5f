import { type CivilDate, dayOfYear } from '../../campaign/calendar/civil-date.ts';
import { assessmentPreset } from './assessment.ts';
import { dimensions } from './dimensions.ts';
import {
  categories,
  legalBasis,
  levels,
  opinionChannels,
  organisers,
  platformChannels,
} from './organisation.ts';
import type { Calendar, Plan } from './plan.ts';
import { firstYear, lastYear } from './plan-schema.ts';
import { steps } from './steps.ts';

/** Phases with their nominal opening and closing as month-day (plan §III.1 to §III.5). */
const phases = [
  { phase: 'mobilisation', opens: '07-01', closes: '07-10' },
  { phase: 'selfCheck', opens: '07-01', closes: '09-30' },
  { phase: 'inspection', opens: '07-01', closes: '09-30' },
  { phase: 'concentratedEvaluation', opens: '10-01', closes: '12-31' },
  { phase: 'rectificationAndFeedback', opens: '12-01', closes: '12-31' },
] as const;

/** The two hard deadlines as month-day (plan §III.2 and §III.5). */
const deadlines = [
  {
    id: 'selfCheckReport',
    name: { zh: '自查自纠报告', en: 'self-check report' },
    day: '09-10',
  },
  {
    id: 'finalReport',
    name: { zh: '综合评定结果和主要问题报告', en: 'report of composite result and main problems' },
    day: '12-05',
  },
] as const;

/** Every level whose units the plan calls participating units (参评单位). */
const participating = ['station', 'direct', 'department'];

const required: Plan['required'] = [
  { phase: 'mobilisation', duty: 'mobilisationMeeting', of: 'campaign', deadline: null },
  { phase: 'mobilisation', duty: 'unitOfficers', of: participating, deadline: null },
  { phase: 'mobilisation', duty: 'commitment', of: participating, deadline: null },
  { phase: 'mobilisation', duty: 'unitPlan', of: participating, deadline: null },
  { phase: 'selfCheck', duty: 'hotIssues', of: participating, deadline: null },
  { phase: 'selfCheck', duty: 'selfCheckReport', of: participating, deadline: 'selfCheckReport' },
  { phase: 'inspection', duty: 'inspectionFindings', of: participating, deadline: null },
  { phase: 'concentratedEvaluation', duty: 'unitResult', of: participating, deadline: null },
  {
    phase: 'rectificationAndFeedback',
    duty: 'finalReport',
    of: participating,
    deadline: 'finalReport',
  },
  { phase: 'rectificationAndFeedback', duty: 'finalResult', of: 'campaign', deadline: null },
];

function day(year: number, monthDay: string): CivilDate {
  const found = dayOfYear(year, monthDay);
  if (found === null) throw new RangeError(`planPreset: ${year}-${monthDay} is not a day`);
  return found;
}

/** The plan's calendar in a year: its dates, and the waiting periods where it names none. */
function calendarOf(year: number): Calendar {
  return {
    phases: phases.map(({ phase, opens, closes }) => ({
      phase,
      opens: day(year, opens),
      closes: day(year, closes),
    })),
    deadlines: deadlines.map((deadline) => ({ ...deadline, day: day(year, deadline.day) })),
    resultsBy: 'finalReport',
    publicNoticeDays: 7,
    objectionDays: 7,
    levelGapDays: 1,
  };
}

/**
 * The plan as data of a campaign in one year. Everything in it may be changed for a campaign; no rule
 * branches on it.
 *
 * @param year 2000 to 2999
 * @throws RangeError for any other year
 */
export function planPreset(year: number): Plan {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    throw new RangeError(`planPreset: ${year} is not a year of a campaign`);
  return {
    format: 'pingyi-plan/1',
    title: {
      zh: '四位一体评议政风行风行动实施方案',
      en: 'Implementation plan for the four-in-one evaluation of conduct',
    },
    organisers,
    legalBasis,
    zone: { name: 'Asia/Shanghai', offsetMinutes: 480 },
    calendar: calendarOf(year),
    levels,
    categories,
    steps,
    platformChannels,
    opinionChannels,
    dimensions,
    hotIssues: { minimum: 1, maximum: 2 },
    required,
    assessment: assessmentPreset,
  };
}
