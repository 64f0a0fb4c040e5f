import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Fraction, fraction, hundred, zero } from '../exact/fraction.ts';
import { bookOf, type Json, resultOf, scoreFile, station } from './testing/files.ts';

const gradeIds = ['satisfied', 'fairlySatisfied', 'average', 'dissatisfied'] as const;

const count = fc.nat({ max: 500 });
const tally = fc.record({
  satisfied: count,
  fairlySatisfied: count,
  average: count,
  dissatisfied: count,
  abstained: fc.nat({ max: 20 }),
  invalid: fc.nat({ max: 20 }),
});

const decimal = (max: number) =>
  fc.nat({ max: max * 10 }).map((tenths) => (tenths / 10).toFixed(1));

interface Drawn {
  readonly tally: Readonly<Record<string, number>> | null;
  readonly points: string | null;
  readonly deduction: string;
  readonly isExempt: boolean;
  readonly isVetoed: boolean;
  readonly unitClass: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  tally: fc.option(tally, { freq: 8 }),
  points: fc.option(decimal(10), { freq: 8 }),
  deduction: decimal(40),
  isExempt: fc.boolean(),
  isVetoed: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  unitClass: fc.constantFrom('station', 'direct', 'department'),
});

const scheme = {
  rules: [
    { id: 'fault', kind: 'deduction', label: '扣分' },
    { id: 'veto', kind: 'veto', label: '否决' },
  ],
};

/** A bureau over the drawn units, all of them its lower level. */
function cityOf(units: readonly Drawn[]): readonly Json[] {
  return [
    ...units.map((unit, place) =>
      station(`u${place}`, unit.tally, {
        class: unit.unitClass,
        parent: 'bureau',
        role: 'lower',
        ...(unit.points === null ? {} : { dailyAssessment: { points: unit.points, max: '10' } }),
        ...(unit.deduction === '0.0'
          ? {}
          : { deductions: [{ rule: 'fault', amount: unit.deduction, grounds: '事由' }] }),
        ...(unit.isExempt ? { exempt: true } : {}),
        ...(unit.isVetoed ? { vetoes: [{ rule: 'veto', grounds: '事由' }] } : {}),
      }),
    ),
    {
      id: 'bureau',
      name: '市局',
      class: 'bureau',
      tally: { satisfied: 80, dissatisfied: 20 },
      dailyAssessment: { points: '9', max: '10' },
    },
  ];
}

const city = fc.array(drawn, { minLength: 1, maxLength: 12 });

function parse(exact: string): Fraction {
  const [n = '0', d = '1'] = exact.split('/');
  return fraction(BigInt(n), BigInt(d));
}

describe('every score', () => {
  it('lies within 0..100', () => {
    fc.assert(
      fc.property(city, (units) => {
        for (const { own, lower, composite, daily } of bookOf(scoreFile(cityOf(units), scheme))
          .scores)
          for (const value of [own.value, lower?.value ?? null, composite, daily])
            if (value !== null) {
              expect(compare(value, zero)).toBeGreaterThanOrEqual(0);
              expect(compare(value, hundred)).toBeLessThanOrEqual(0);
            }
      }),
    );
  });

  it('is monotone: one ballot moved to a better grade never lowers the unit', () => {
    fc.assert(
      fc.property(tally, fc.nat({ max: 2 }), (counts, from) => {
        const worse = gradeIds[from + 1] ?? 'dissatisfied';
        const better = gradeIds[from] ?? 'satisfied';
        fc.pre(counts[worse] > 0);
        const moved = { ...counts, [worse]: counts[worse] - 1, [better]: counts[better] + 1 };
        const book = bookOf(scoreFile([station('before', counts), station('after', moved)]));
        const [before, after] = book.scores.map((score) => score.own.value);
        expect(compare(after ?? zero, before ?? zero)).toBeGreaterThan(0);
      }),
    );
  });

  it('is unchanged when all counts are scaled', () => {
    fc.assert(
      fc.property(tally, fc.integer({ min: 2, max: 1000 }), (counts, factor) => {
        const scaled = Object.fromEntries(
          Object.entries(counts).map(([id, n]) => [id, n * factor]),
        );
        const book = bookOf(scoreFile([station('once', counts), station('often', scaled)]));
        expect(book.scores[1]?.own.value).toEqual(book.scores[0]?.own.value);
      }),
    );
  });

  it('is unchanged when the units are permuted', () => {
    fc.assert(
      fc.property(
        city.chain((units) => {
          const rows = cityOf(units);
          return fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
          );
        }),
        ([rows, shuffled]) => {
          const numbers = (file: readonly Json[]) =>
            new Map(
              resultOf(scoreFile(file, scheme)).units.map(({ steps: _, reason, ...unit }) => [
                unit.id,
                { ...unit, reason: reason?.code ?? null },
              ]),
            );
          const before = numbers(rows);
          const after = numbers(shuffled);
          for (const [id, unit] of before) expect(after.get(id)).toEqual(unit);
        },
      ),
    );
  });

  it('ranks consistently with the exact composites of the class', () => {
    fc.assert(
      fc.property(city, (units) => {
        const { scores, standings } = bookOf(scoreFile(cityOf(units), scheme));
        for (const [i, a] of scores.entries())
          for (const [j, b] of scores.entries()) {
            const [rankA, rankB] = [standings[i]?.rank ?? null, standings[j]?.rank ?? null];
            if (a.unit.class !== b.unit.class || rankA === null || rankB === null) continue;
            const order = compare(b.composite ?? zero, a.composite ?? zero);
            const expected = a.isVetoed === b.isVetoed ? order : a.isVetoed ? 1 : -1;
            expect(Math.sign(rankA - rankB)).toBe(expected);
          }
      }),
    );
  });

  it('has one rank for each ranked unit, from 1, with gaps after ties only', () => {
    fc.assert(
      fc.property(city, (units) => {
        const { scores, standings } = bookOf(scoreFile(cityOf(units), scheme));
        for (const unitClass of ['station', 'direct', 'department']) {
          const ranks = standings
            .filter((_, place) => scores[place]?.unit.class === unitClass)
            .flatMap(({ rank }) => (rank === null ? [] : [rank]))
            .sort((a, b) => a - b);
          for (const [place, rank] of ranks.entries())
            expect(rank === place + 1 || rank === ranks[place - 1]).toBe(true);
        }
      }),
    );
  });
});

describe('every step', () => {
  it('follows from its inputs by a reader’s own arithmetic', () => {
    const weightsOf: Readonly<Record<string, readonly [number, number, number]>> = {
      station: [10, 0, 0],
      direct: [9, 0, 1],
      department: [9, 0, 1],
      bureau: [3, 6, 1],
    };
    fc.assert(
      fc.property(city, (units) => {
        for (const unit of resultOf(scoreFile(cityOf(units), scheme)).units)
          for (const { code, inputs, value } of unit.steps) {
            const n = (name: string) => Number(inputs[name]?.split('/')[0] ?? 0);
            const real = (name: string) => {
              const { n: top, d } = parse(inputs[name] ?? '0/1');
              return Number(top) / Number(d);
            };
            const result = value === null ? null : Number(parse(value).n) / Number(parse(value).d);
            if (code === 'satisfaction' && result !== null) {
              const marked = n('satisfied') + 0.8 * n('fairlySatisfied') + 0.6 * n('average');
              expect(result).toBeCloseTo((marked / n('valid')) * 100, 9);
            }
            if (code === 'daily-assessment')
              expect(result).toBeCloseTo((real('points') / real('max')) * 100, 9);
            if (code === 'lower-level-mean' && result !== null) {
              const children = Object.keys(inputs);
              const total = children.reduce((sum, id) => sum + real(id), 0);
              expect(result).toBeCloseTo(total / children.length, 9);
            }
            if (code === 'composite') {
              const isLeaf = unit.class === 'bureau' && unit.lowerLevel === null;
              const [own, lower, daily] = weightsOf[isLeaf ? 'direct' : unit.class] ?? [0, 0, 0];
              const terms = own * real('own') + lower * real('lower') + daily * real('daily');
              expect(result).toBeCloseTo(terms / 10 - real('deducted'), 9);
            }
          }
      }),
    );
  });
});
