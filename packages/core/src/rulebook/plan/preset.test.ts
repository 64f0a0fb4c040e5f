import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentPreset } from './assessment.ts';
import { planSchema } from './plan-schema.ts';
import { planPreset } from './preset.ts';

describe('the plan’s preset', () => {
  it('is a complete plan in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000, max: 2_999 }), (year) => {
        expect(planSchema.safeParse(planPreset(year)).error).toBeUndefined();
      }),
    );
    for (const year of [1_999, 3_000, 2_026.5, Number.NaN])
      expect(() => planPreset(year)).toThrow(RangeError);
  });

  it('holds the plan’s two hard deadlines', () => {
    const { deadlines, resultsBy } = planPreset(2026).calendar;
    expect(deadlines.map(({ id, day }) => [id, day])).toEqual([
      ['selfCheckReport', '2026-09-10'],
      ['finalReport', '2026-12-05'],
    ]);
    expect(resultsBy).toBe('finalReport');
  });

  it('lists five phases of which the second and third run side by side', () => {
    const [first, second, third, fourth, fifth] = planPreset(2026).calendar.phases;
    expect([first?.opens, fourth?.opens, fifth?.opens]).toEqual([
      '2026-07-01',
      '2026-10-01',
      '2026-12-01',
    ]);
    expect([second?.opens, second?.closes]).toEqual([third?.opens, third?.closes]);
  });

  it('goes from the bottom up: stations on site, the bureau without a vote of its own', () => {
    const { levels } = planPreset(2026);
    expect(levels.map(({ id, mainMode, evaluation }) => [id, mainMode, evaluation])).toEqual([
      ['station', 'onSiteDirect', 'vote'],
      ['direct', 'hotline', 'vote'],
      ['department', 'hotline', 'vote'],
      ['bureau', 'hotline', 'own-units'],
    ]);
  });

  it('has the five categories, the seven steps and five dimensions with whole questions', () => {
    const { categories, steps, dimensions } = planPreset(2026);
    expect(categories.map(({ id }) => id)).toEqual([
      'serviceRecipient',
      'deputy',
      'cppccMember',
      'supervisor',
      'other',
    ]);
    expect(steps.map(({ name }) => name.zh)).toEqual([
      '汇报',
      '通报明查暗访情况',
      '现场质询',
      '投票',
      '公布结果',
      '专家点评',
      '表态',
    ]);
    expect(dimensions).toHaveLength(5);
    for (const { name, question } of dimensions) {
      expect(question.zh.endsWith('。')).toBe(true);
      expect(question.zh.length).toBeGreaterThan(4 * name.zh.length);
      expect(question.en.endsWith('?')).toBe(true);
    }
  });

  it('starts from a daily assessment sheet of ten points, each item named once', () => {
    const ids = assessmentPreset.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(assessmentPreset.items.reduce((sum, { max }) => sum + Number(max), 0)).toBe(10);
  });
});
