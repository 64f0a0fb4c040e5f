import { describe, expect, it } from 'vitest';
import type { ScoreInput } from './input.ts';
import { readScoreInput } from './read-input.ts';
import { scoreResultOf } from './result.ts';
import { score } from './score.ts';
import { scoreFile, sheet, station } from './testing/files.ts';
import { changeInput, type UnitChange } from './what-if.ts';

const file = scoreFile(
  [
    station('a', sheet, { parent: 'bureau', role: 'lower' }),
    station('b', { satisfied: 9, dissatisfied: 1 }, { parent: 'bureau', role: 'lower' }),
    { id: 'office', name: '科', class: 'department', parent: 'bureau', role: 'own', tally: sheet },
    {
      id: 'bureau',
      name: '局',
      class: 'bureau',
      dailyAssessment: { points: '9.2', max: '10' },
      deductions: [{ rule: 'late', amount: '1', grounds: '迟交' }],
    },
  ],
  { rules: [{ id: 'late', kind: 'deduction', label: '迟报', cap: '2' }] },
);

function input(): ScoreInput {
  const read = readScoreInput(file);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

function faults(changes: readonly UnitChange[]): readonly string[] {
  const read = changeInput(input(), changes);
  return read.ok ? [] : read.faults.map(({ code, path }) => `${code} ${path}`);
}

function composites(changes: readonly UnitChange[]): readonly (string | null)[] {
  const read = changeInput(input(), changes);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return scoreResultOf(score(read.value), 'zh').units.map(({ composite }) => composite);
}

describe('what if', () => {
  it('changes what is named, and what rests on it', () => {
    expect(composites([])).toEqual(['86.79', '90.00', null, '87.28']);
    expect(
      composites([
        { id: 'b', tally: { satisfied: 8, dissatisfied: 2 } },
        { id: 'bureau', deductions: [] },
      ]),
    ).toEqual(['86.79', '80.00', null, '85.28']);
  });

  it('supposes an exemption, which takes the unit out of its parent’s mean', () => {
    expect(composites([{ id: 'b', exempt: true }])).toEqual(['86.79', null, null, '86.31']);
  });

  it('leaves the input as it was', () => {
    const before = input();
    changeInput(before, [{ id: 'a', exempt: true }]);
    expect(before).toEqual(input());
  });

  it('supposes nothing that could not be handed in, and says everything that is wrong', () => {
    expect(
      faults([
        { id: 'nobody', exempt: true },
        { id: 'a', tally: { satisfied: -1 } },
        { id: 'bureau', tally: sheet, deductions: [{ rule: 'invented', grounds: '无' }] },
        { id: 'b', dailyAssessment: { points: '11', max: '10' } },
      ]),
    ).toEqual([
      'unknown-value units[0].id',
      'own-level-twice units[2].tally',
      'negative-count units[1].tally.satisfied',
      'unknown-rule units[2].deductions[0].rule',
      'daily-exceeds-max units[3].dailyAssessment.points',
    ]);
    expect(faults([{ id: 'a' }, { id: 'a', exempt: true }])).toEqual(['duplicate-id units[1].id']);
  });
});
