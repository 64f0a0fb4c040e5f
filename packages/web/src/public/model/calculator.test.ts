import {
  planScheme,
  readScoreInput,
  type Scheme,
  satisfactionOfTallies,
  score,
  scoreResultOf,
} from '@pingyi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, columnsOf, exampleFields, fieldName, partsOf } from './calculator.ts';

const counts = fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 });

function fieldsOf(scheme: Scheme, values: readonly number[], whose: 'own' | 'lower') {
  return Object.fromEntries(
    partsOf(scheme, 'zh').flatMap((part) =>
      columnsOf(scheme).map((column, i) => [
        fieldName(whose, part, column),
        String(values[i % values.length] ?? 0),
      ]),
    ),
  );
}

describe('the calculator', () => {
  it('says what core announces for the same counts', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const calculated = calculate(fieldsOf(planScheme, values, 'own'), planScheme, 'zh');
        const [a = 0, b = 0, c = 0, d = 0, abstained = 0, invalid = 0] = values;
        const announced = satisfactionOfTallies(
          [
            {
              kind: 'overall',
              id: null,
              issued: 0,
              returned: 0,
              grades: { satisfied: a, fairlySatisfied: b, average: c, dissatisfied: d },
              abstained,
              invalid,
            },
          ],
          planScheme,
        );
        if (!calculated.ok) throw new Error(JSON.stringify(calculated.faults));
        expect(calculated.unit.satisfaction).toBe(announced?.published ?? null);
        expect(calculated.unit.satisfactionExact).toBe(announced?.exact ?? null);
      }),
    );
  });

  it('makes the composite with a unit below and the daily assessment as a score file does', () => {
    fc.assert(
      fc.property(counts, counts, fc.nat(100), (own, lower, daily) => {
        fc.pre(lower.some((value) => value > 0));
        const fields = {
          ...fieldsOf(planScheme, own, 'own'),
          ...fieldsOf(planScheme, lower, 'lower'),
          daily: String(daily),
        };
        const sheet = (values: readonly number[]) =>
          Object.fromEntries(columnsOf(planScheme).map((column, i) => [column, values[i] ?? 0]));
        const file = readScoreInput({
          format: 'pingyi-score/1',
          scheme: planScheme,
          units: [
            {
              id: 'bureau',
              name: '局',
              class: 'bureau',
              tally: sheet(own),
              dailyAssessment: { points: String(daily), max: '100' },
            },
            {
              id: 'below',
              name: '站',
              class: 'station',
              parent: 'bureau',
              role: 'lower',
              tally: sheet(lower),
            },
          ],
        });
        if (!file.ok) throw new Error(JSON.stringify(file.faults));
        const calculated = calculate(fields, planScheme, 'zh');
        if (!calculated.ok) throw new Error(JSON.stringify(calculated.faults));
        const [official] = scoreResultOf(score(file.value), 'zh').units;
        expect(calculated.unit.compositeExact).toBe(official?.compositeExact);
      }),
    );
  });

  const schemes: readonly (readonly [string, Scheme])[] = [
    ['one grade', planScheme],
    ['dimensions', { ...planScheme, score: 'dimensions' }],
    ['both', { ...planScheme, score: 'both' }],
    [
      'rater groups',
      {
        ...planScheme,
        raterGroups: [
          { id: 'inside', label: '内部', weight: '0.4' },
          { id: 'outside', label: '外部', weight: '0.6' },
        ],
      },
    ],
  ];

  it.each(schemes)('begins with an example that has a score: %s', (_, scheme) => {
    const calculated = calculate(exampleFields(scheme, 'zh'), scheme, 'zh');
    expect(calculated.ok && calculated.unit.satisfaction).toBe('86.00');
  });

  it.each(['-1', '1.5', '三', '1e3', '9'.repeat(16), '<b>'])('refuses %s by its place', (text) => {
    const fields = { ...exampleFields(planScheme, 'zh'), 'own.satisfied': text };
    const calculated = calculate(fields, planScheme, 'zh');
    expect(calculated.ok ? [] : calculated.faults.map(({ path }) => path)).toEqual([
      'units[0].tally.satisfied',
    ]);
  });
});
