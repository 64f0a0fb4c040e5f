import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../rulebook/plan/plan.ts';
import { planSchema } from '../../rulebook/plan/plan-schema.ts';
import { planPreset } from '../../rulebook/plan/preset.ts';
import { addDays, type CivilDate, civilDate, daysBetween } from './civil-date.ts';
import { evaluationWarnings, lateLevels, latestEvaluationDays } from './planner.ts';

const { calendar, levels } = planPreset(2026);
const day = (text: string): CivilDate => civilDate.parse(text);

describe('latest evaluation days', () => {
  it('leave notice and objections their seven days before 5 December, level by level', () => {
    expect(latestEvaluationDays(calendar, levels)).toEqual([
      { level: 'station', day: '2026-11-25' },
      { level: 'direct', day: '2026-11-26' },
      { level: 'department', day: '2026-11-27' },
    ]);
  });

  it('let the longer of the two periods count, since they run together', () => {
    const longer: Calendar = { ...calendar, publicNoticeDays: 5, objectionDays: 15 };
    expect(latestEvaluationDays(longer, levels).at(-1)?.day).toBe('2026-11-19');
  });

  it('never leave too few days, whatever the periods', () => {
    const periods = fc.record({
      publicNoticeDays: fc.nat({ max: 60 }),
      objectionDays: fc.nat({ max: 60 }),
      levelGapDays: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(periods, (period) => {
        const days = latestEvaluationDays({ ...calendar, ...period }, levels);
        const last = days.at(-1)?.day ?? day('2026-12-05');
        expect(addDays(last, period.publicNoticeDays) < '2026-12-05').toBe(true);
        expect(addDays(last, period.objectionDays) < '2026-12-05').toBe(true);
        for (const [i, { day: latest }] of days.entries()) {
          const next = days[i + 1];
          if (next !== undefined) expect(daysBetween(latest, next.day)).toBe(period.levelGapDays);
        }
      }),
    );
  });

  it('stay days of the calendar at the furthest that a plan allows', () => {
    const early = planPreset(2000);
    const extreme = { publicNoticeDays: 366, objectionDays: 366, levelGapDays: 366 };
    const many = Array.from({ length: 50 }, (_, i) => ({ ...levels[0], id: `level${i}` }));
    const plan = planSchema.parse({
      ...early,
      calendar: { ...early.calendar, ...extreme },
      levels: many,
    });
    expect(latestEvaluationDays(plan.calendar, plan.levels)).toHaveLength(50);
    const longer = { ...plan, calendar: { ...plan.calendar, levelGapDays: 367 } };
    expect(planSchema.safeParse(longer).success).toBe(false);
  });

  it('are unknown while the calendar names no deadline of results', () => {
    expect(latestEvaluationDays({ ...calendar, deadlines: [] }, levels)).toEqual([]);
  });
});

describe('an impossible calendar', () => {
  it('is warned of with the level, both days and the days that are missing', () => {
    const late: Calendar = { ...calendar, levelGapDays: 30 };
    expect(evaluationWarnings(calendar, levels, day('2026-10-01'))).toEqual([]);
    expect(evaluationWarnings(late, levels, day('2026-10-01'))).toEqual([
      {
        code: 'evaluation-days-missing',
        facts: { level: 'station', latest: '2026-09-28', opens: '2026-10-01', days: 3 },
      },
    ]);
  });

  it('is warned of when a latest day is over and results are missing', () => {
    const isMissing = (level: string) => level !== 'direct';
    expect(lateLevels(calendar, levels, isMissing, day('2026-11-25'))).toEqual([]);
    expect(lateLevels(calendar, levels, isMissing, day('2026-11-28'))).toEqual([
      {
        code: 'evaluation-too-late',
        facts: { level: 'station', latest: '2026-11-25', today: '2026-11-28', days: 3 },
      },
      {
        code: 'evaluation-too-late',
        facts: { level: 'department', latest: '2026-11-27', today: '2026-11-28', days: 1 },
      },
    ]);
  });
});
