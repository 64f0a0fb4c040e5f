import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate } from '../exact/fraction.ts';
import {
  ballotsFor,
  bookOf,
  type Json,
  scoreFile,
  sheet,
  station,
} from '../scoring/testing/files.ts';
import { statisticsOf, type UnitStatistics } from './statistics.ts';

function statisticsOfFile(units: readonly Json[], scheme?: Json): readonly UnitStatistics[] {
  return statisticsOf(bookOf(scoreFile(units, scheme)));
}

function only(tally: Json, scheme?: Json): UnitStatistics {
  const [unit] = statisticsOfFile([station('one', tally)], scheme);
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

function rounded({ interval }: UnitStatistics): readonly string[] {
  if (interval === null) throw new Error('no interval');
  return [interval.low.toFixed(2), interval.high.toFixed(2)];
}

const counts = (...[satisfied, fairlySatisfied, average, dissatisfied]: readonly number[]) => ({
  satisfied,
  fairlySatisfied,
  average,
  dissatisfied,
});

const anyCounts = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300))
  .filter((drawn) => drawn.some((each) => each > 0))
  .map((drawn) => counts(...drawn));

describe('the interval for a satisfaction', () => {
  it('is the published one for mixed grades', () => {
    expect(rounded(only(counts(60, 25, 10, 5)))).toEqual(['80.64', '90.06']);
  });

  it('does not take thirty equal ballots for certainty', () => {
    expect(rounded(only(counts(30, 0, 0, 0)))).toEqual(['91.31', '100.00']);
  });

  it('is Wilson’s own for a plain yes or no', () => {
    const yesOrNo = {
      grades: [
        { id: 'yes', label: '满意', coefficient: '1' },
        { id: 'no', label: '不满意', coefficient: '0' },
      ],
    };
    // Two answers have no dispersion: 8 of 10 give 49.02 to 94.33 (Brown, Cai and DasGupta 2001).
    expect(rounded(only({ yes: 8, no: 2 }, yesOrNo))).toEqual(['49.02', '94.33']);
  });

  it('lies within 0 and 100 and holds the official score', () => {
    fc.assert(
      fc.property(anyCounts, (tally) => {
        const book = bookOf(scoreFile([station('one', tally)]));
        const [unit] = statisticsOf(book);
        const value = book.scores[0]?.own.value ?? null;
        if (!unit?.interval || value === null) throw new Error('no interval');
        const { low, high } = unit.interval;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(approximate(value) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(approximate(value) - 1e-9);
      }),
    );
  });

  it('narrows as more ballots of the same kind come in', () => {
    fc.assert(
      fc.property(anyCounts, (tally) => {
        const tenfold = Object.fromEntries(
          Object.entries(tally).map(([grade, ballots]) => [grade, (ballots ?? 0) * 10]),
        );
        const width = ({ interval }: UnitStatistics) =>
          interval === null ? 0 : interval.high - interval.low;
        expect(width(only(tenfold))).toBeLessThan(width(only(tally)));
      }),
    );
  });

  it('leaves out a grade that does not count', () => {
    const scheme = {
      grades: [
        { id: 'satisfied', label: '满意', coefficient: '1' },
        { id: 'fairlySatisfied', label: '比较满意', coefficient: '0.8' },
        { id: 'average', label: '一般', coefficient: '0.6' },
        { id: 'dissatisfied', label: '不满意', coefficient: '0' },
        { id: 'unknown', label: '不了解', coefficient: '0', counts: false },
      ],
    };
    expect(rounded(only({ ...counts(60, 25, 10, 5), unknown: 500 }, scheme))).toEqual([
      '80.64',
      '90.06',
    ]);
  });

  it('takes a counted abstention for an answer, and an excluded one for none', () => {
    const tally = { ...counts(60, 20, 10, 6), abstained: 10 };
    expect(rounded(only(tally))).toEqual(rounded(only(counts(60, 20, 10, 6))));
    const [low = '', high = ''] = rounded(only(tally, { abstention: 'counted' }));
    expect(Number(low)).toBeLessThan(77.36);
    expect(Number(high)).toBeGreaterThan(77.36);
    expect(Number(high)).toBeLessThan(85.42);
  });

  it('is a point where all grades weigh the same', () => {
    const scheme = {
      grades: [
        { id: 'seen', label: '已阅', coefficient: '0.8' },
        { id: 'noted', label: '知悉', coefficient: '0.8' },
      ],
    };
    expect(rounded(only({ seen: 3, noted: 4 }, scheme))).toEqual(['80.00', '80.00']);
  });

  it('is missing without a valid ballot', () => {
    expect(only({ invalid: 4 }).interval).toBeNull();
  });

  it('of dimensions is no narrower than that of their ballots taken once', () => {
    const dimensions = [
      { id: 'workStyle', label: '作风', weight: '1' },
      { id: 'integrity', label: '廉洁', weight: '1' },
    ];
    const tally = counts(60, 25, 10, 5);
    const [unit] = statisticsOfFile(
      [station('one', { dimensions: { workStyle: tally, integrity: tally } })],
      { score: 'dimensions', dimensions },
    );
    // The same voters answered both questions: twice the answers, no more voters.
    expect(unit && rounded(unit)).toEqual(['80.64', '90.06']);
  });

  it('of rater groups gains from each group’s own voters', () => {
    const raterGroups = [
      { id: 'recipients', label: '服务对象', weight: '0.5' },
      { id: 'deputies', label: '代表', weight: '0.5' },
    ];
    const tally = counts(60, 25, 10, 5);
    const [unit] = statisticsOfFile(
      [station('one', { groups: { recipients: tally, deputies: tally } })],
      { raterGroups },
    );
    const [low = '', high = ''] = unit ? rounded(unit) : [];
    expect(Number(high) - Number(low)).toBeLessThan(7);
  });
});

describe('the response', () => {
  it('counts ballots issued and returned', () => {
    expect(only(sheet).response).toEqual({ issued: 120, returned: 110 });
  });

  it('is unknown where a sheet does not say', () => {
    expect(only(counts(1, 2, 3, 4)).response).toBeNull();
  });
});

describe('possible ranks', () => {
  it('say that few ballots carry no order', () => {
    const units = [96, 92, 90, 88].map((score, i) => station(`u${i}`, ballotsFor(score)));
    expect(statisticsOfFile(units).map(({ ranks }) => ranks)).toEqual(
      units.map(() => ({ best: 1, worst: 4, compared: 3 })),
    );
  });

  it('say which order many ballots do carry', () => {
    const units = [96, 90, 80, 70].map((score, i) => station(`u${i}`, ballotsFor(score, 100)));
    expect(statisticsOfFile(units).map(({ ranks }) => ranks)).toEqual(
      [1, 2, 3, 4].map((rank) => ({ best: rank, worst: rank, compared: 3 })),
    );
  });

  it('put a vetoed unit last by rule, whatever its ballots', () => {
    const vetoes = [{ rule: 'veto', grounds: '事由' }];
    const scheme = { rules: [{ id: 'veto', kind: 'veto', label: '一票否决' }] };
    const ranks = statisticsOfFile(
      [
        station('best', ballotsFor(99), { vetoes }),
        station('second', ballotsFor(90)),
        station('third', ballotsFor(89)),
      ],
      scheme,
    ).map((unit) => unit.ranks);
    expect(ranks).toEqual([
      { best: 3, worst: 3, compared: 0 },
      { best: 1, worst: 2, compared: 1 },
      { best: 1, worst: 2, compared: 1 },
    ]);
  });

  it('are for ranked units only', () => {
    const [exempt, ranked] = statisticsOfFile([
      station('one', ballotsFor(90), { exempt: true }),
      station('two', ballotsFor(80)),
    ]);
    expect(exempt?.ranks).toBeNull();
    expect(ranked?.ranks).toEqual({ best: 1, worst: 1, compared: 0 });
  });

  it('hold the rank and do not depend on the order of the file', () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { minLength: 2, maxLength: 12 }), (tallies) => {
        const units = tallies.map((tally, i) => station(`u${i}`, tally));
        const book = bookOf(scoreFile(units));
        const forwards = statisticsOf(book);
        for (const [place, { ranks }] of forwards.entries()) {
          const rank = book.standings[place]?.rank ?? 0;
          expect(ranks?.best).toBeLessThanOrEqual(rank);
          expect(ranks?.worst).toBeGreaterThanOrEqual(rank);
        }
        const backwards = [...statisticsOfFile([...units].reverse())].reverse();
        expect(backwards.map(({ ranks }) => ranks)).toEqual(forwards.map(({ ranks }) => ranks));
      }),
    );
  });
});
