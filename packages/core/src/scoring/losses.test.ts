import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRounded } from '../exact/decimal.ts';
import { formatExact, hundred, subtract, sum } from '../exact/fraction.ts';
import { type Loss, lossesOf } from './losses.ts';
import { bookOf, type Json, scoreFile, sheet, station } from './testing/files.ts';

function lossesOfFile(file: Json, id: string): readonly Loss[] | null {
  const book = bookOf(file);
  return lossesOf(
    book,
    book.scores.findIndex(({ unit }) => unit.id === id),
  );
}

/** `kind of what: points`, as a reader would see it. */
function lines(losses: readonly Loss[] | null): readonly string[] {
  return (losses ?? []).map(({ source, points }) => {
    const what =
      source.kind === 'grade'
        ? source.grade.id
        : source.kind === 'unit'
          ? source.unit
          : source.kind === 'deduction' || source.kind === 'bonus'
            ? source.rule.id
            : '';
    return `${source.kind} ${what}: ${formatRounded(points, 2)}`;
  });
}

const scheme = {
  rules: [
    { id: 'late', kind: 'deduction', label: '迟报', cap: '2' },
    { id: 'exposed', kind: 'deduction', label: '曝光' },
    { id: 'praised', kind: 'bonus', label: '表彰' },
  ],
  deductionCap: '3',
};

const city = scoreFile(
  [
    station('a', sheet, { parent: 'bureau', role: 'lower' }),
    station('b', { satisfied: 9, dissatisfied: 1 }, { parent: 'bureau', role: 'lower' }),
    station(
      'c',
      { satisfied: 1, dissatisfied: 9 },
      { parent: 'bureau', role: 'lower', exempt: true },
    ),
    {
      id: 'bureau',
      name: '局',
      class: 'bureau',
      tally: { satisfied: 60, fairlySatisfied: 25, average: 10, dissatisfied: 5 },
      dailyAssessment: { points: '9.2', max: '10' },
      deductions: [
        { rule: 'late', amount: '1.5', grounds: '迟交' },
        { rule: 'late', amount: '1.5', grounds: '又迟交' },
        { rule: 'exposed', amount: '2', grounds: '曝光' },
      ],
      bonuses: [{ rule: 'praised', amount: '0.5', grounds: '表彰' }],
    },
  ],
  scheme,
);

describe('what pulls a unit down', () => {
  it('is every grade, unit below, line and rule, after caps', () => {
    expect(lines(lossesOfFile(city, 'bureau'))).toEqual([
      'grade fairlySatisfied: 1.50',
      'grade average: 1.20',
      'grade dissatisfied: 1.50',
      'unit a: 3.96',
      'unit b: 3.00',
      'daily-assessment : 0.80',
      'deduction late: 2.00',
      'deduction exposed: 2.00',
      'deduction-cap : -1.00',
      'bonus praised: -0.50',
    ]);
  });

  it('is told for a leaf by what its class counts', () => {
    expect(lines(lossesOfFile(city, 'a'))).toEqual([
      'grade fairlySatisfied: 3.77',
      'grade average: 3.77',
      'grade dissatisfied: 5.66',
    ]);
  });

  it('is not told of a unit without composite', () => {
    expect(lossesOfFile(city, 'c')).toBeNull();
  });

  it('names the dimension where dimensions drive the score', () => {
    const losses = lossesOfFile(
      scoreFile(
        [
          station('a', {
            dimensions: {
              workStyle: { satisfied: 9, dissatisfied: 1 },
              integrity: { satisfied: 10, average: 10, abstained: 5 },
            },
          }),
        ],
        {
          score: 'dimensions',
          abstention: 'counted',
          dimensions: [
            { id: 'workStyle', label: '作风', weight: '1' },
            { id: 'integrity', label: '廉洁', weight: '3' },
          ],
        },
      ),
      'a',
    );
    expect(
      losses?.map(({ source, points }) => [
        source.kind,
        'part' in source ? source.part?.id : null,
        formatRounded(points, 2),
      ]),
    ).toEqual([
      ['grade', 'workStyle', '2.50'],
      ['grade', 'integrity', '12.00'],
      ['abstained', 'integrity', '15.00'],
    ]);
  });

  it('adds up to what the composite lacks of 100, exactly', () => {
    const count = fc.nat(300);
    const tally = fc.record({
      satisfied: count,
      fairlySatisfied: count,
      average: count,
      dissatisfied: count,
      abstained: fc.nat(20),
    });
    const tenths = (most: number) => fc.nat(most).map((n) => (n / 10).toFixed(1));
    const drawn = fc.record({
      tally,
      points: tenths(100),
      late: tenths(900),
      praised: tenths(200),
    });
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 6 }),
        drawn,
        fc.constantFrom('excluded', 'counted'),
        fc.constantFrom('satisfaction', 'composite'),
        fc.constantFrom('simple', 'pooled'),
        (below, above, abstention, of, mean) => {
          const unit = (id: string, each: typeof above, more: Json): Json => ({
            id,
            name: id,
            class: 'direct',
            tally: each.tally,
            dailyAssessment: { points: each.points, max: '10' },
            deductions: [{ rule: 'exposed', amount: each.late, grounds: '事由' }],
            bonuses: [{ rule: 'praised', amount: each.praised, grounds: '事由' }],
            ...more,
          });
          const rules = mean === 'pooled' ? { of: 'satisfaction', mean } : { of, mean };
          const book = bookOf(
            scoreFile(
              [
                unit('bureau', above, {}),
                ...below.map((each, i) => unit(`u${i}`, each, { parent: 'bureau', role: 'lower' })),
              ],
              { rules: scheme.rules, abstention, lowerLevel: rules },
            ),
          );
          for (const [place, { composite }] of book.scores.entries()) {
            const losses = lossesOf(book, place);
            expect(losses === null).toBe(composite === null);
            if (losses === null || composite === null) continue;
            const lost = sum(losses.map(({ points }) => points));
            expect(formatExact(lost)).toBe(formatExact(subtract(hundred, composite)));
          }
        },
      ),
    );
  });
});
