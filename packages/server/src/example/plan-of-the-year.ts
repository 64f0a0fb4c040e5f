import {
  addDays,
  assessmentPreset,
  type Calendar,
  type CivilDate,
  daysBetween,
  type Plan,
  parseCivilDate,
  planPreset,
} from '@pingyi/core';

/** The day of the plan's calendar on which the example is always seen: hot issues are due, reports are not. */
const seenOn = '08-01';

/** Hot issues are due on 30 July here; the plan leaves it to the end of the phase. */
const hotIssuesDue = '07-30';

function dayIn(year: number, monthDay: string): CivilDate {
  const found = parseCivilDate(`${year}-${monthDay}`);
  if (found === null) throw new Error(`example: ${year}-${monthDay} is no day`);
  return found;
}

function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** A calendar with every date so many days later. */
function moved(calendar: Calendar, days: number): Calendar {
  return {
    ...calendar,
    phases: calendar.phases.map(({ phase, opens, closes }) => ({
      phase,
      opens: addDays(opens, days),
      closes: addDays(closes, days),
    })),
    deadlines: calendar.deadlines.map((deadline) => ({
      ...deadline,
      day: addDays(deadline.day, days),
    })),
  };
}

/**
 * The plan of the example's year: the preset, with all its dates moved so that `today` is the middle of
 * the year whenever that is, a deadline for the hot issues, and no days to object.
 */
export function planOfTheYear(today: CivilDate): Plan {
  const year = yearOf(today);
  const preset = planPreset(year);
  const days = daysBetween(dayIn(year, seenOn), today);
  const due = {
    id: 'hotIssues',
    name: { zh: '确定民生热点问题', en: 'choice of livelihood hot issues' },
    day: dayIn(year, hotIssuesDue),
  };
  const { deadlines } = preset.calendar;
  return {
    ...preset,
    title: {
      zh: '云河市文化系统四位一体评议政风行风行动实施方案（示例）',
      en: 'Implementation plan of Yunhe for the four-in-one evaluation of conduct (example)',
    },
    // The whole year is played on one day, so nobody can be given days to object.
    assessment: { ...assessmentPreset, objectionWorkdays: { adjustment: 0, result: 0 } },
    calendar: moved({ ...preset.calendar, deadlines: [due, ...deadlines] }, days),
    required: preset.required.map((requirement) =>
      requirement.duty === due.id ? { ...requirement, deadline: due.id } : requirement,
    ),
  };
}

/**
 * The calendar of a year that is brought to its end today: nothing of it lies later, but for what is due when all
 * results are out, which is tomorrow, and for the phases of evaluation and feedback, which last until then.
 */
export function endingNow(calendar: Calendar, today: CivilDate): Calendar {
  const tomorrow = addDays(today, 1);
  const notAfter = (day: CivilDate, last: CivilDate): CivilDate => (day < last ? day : last);
  return {
    ...calendar,
    phases: calendar.phases.map(({ phase, opens, closes }) => ({
      phase,
      opens: notAfter(opens, today),
      closes: notAfter(closes, today < opens ? tomorrow : today),
    })),
    deadlines: calendar.deadlines.map((deadline) => ({
      ...deadline,
      day: notAfter(deadline.day, deadline.id === calendar.resultsBy ? tomorrow : today),
    })),
    publicNoticeDays: 0,
    objectionDays: 0,
    levelGapDays: 0,
  };
}

/** The day on which an example with this plan was loaded. */
export function dayOfLoading(plan: Plan): CivilDate {
  const opens = plan.calendar.phases[0]?.opens;
  if (opens === undefined) throw new Error('example: a plan without phases');
  const year = 2_026;
  const preset = planPreset(year).calendar.phases[0]?.opens;
  if (preset === undefined) throw new Error('example: a preset without phases');
  return addDays(opens, daysBetween(preset, dayIn(year, seenOn)));
}

/** Days on which the phases of the rehearsal begin, counted from the day of loading; all are over but the vote. */
const rehearsalOpens = -6;
const rehearsalDays = 60;

/** The plan of the rehearsal: no duties, so that nothing stands before its vote. */
export function planOfTheRehearsal(today: CivilDate): Plan {
  const preset = planPreset(yearOf(today));
  const opens = addDays(today, rehearsalOpens);
  const closes = addDays(today, rehearsalDays);
  return {
    ...preset,
    rehearsal: true,
    title: { zh: '评议会演练（示例）', en: 'Rehearsal of an evaluation meeting (example)' },
    calendar: {
      ...preset.calendar,
      phases: preset.calendar.phases.map(({ phase }) => ({ phase, opens, closes })),
      deadlines: preset.calendar.deadlines.map((deadline) => ({ ...deadline, day: closes })),
      publicNoticeDays: 0,
      objectionDays: 0,
      levelGapDays: 0,
    },
    required: [],
  };
}
