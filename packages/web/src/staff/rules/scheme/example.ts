import {
  type Fault,
  type Language,
  readScoreInput,
  type Scheme,
  type ScoreResult,
  score,
  scoreResultOf,
} from '@pingyi/core';
import { exampleUnits } from '../../words/scheme.ts';

/** What a person can change in the example: the ballots of one unit and its daily assessment. */
export interface ExampleInput {
  /** One count for each grade, in the scheme's order. */
  readonly grades: readonly number[];
  readonly invalid: number;
  /** Points of 10. */
  readonly daily: string;
}

const usual = [70, 20, 10, 6, 4, 3];

/** Ballots to begin with: most are satisfied. */
export function usualExample({ grades }: Scheme): ExampleInput {
  return { grades: grades.map((_, place) => usual[place] ?? 2), invalid: 4, daily: '9.2' };
}

type Counts = Readonly<Record<string, number>>;

function countsOf(scheme: Scheme, grades: readonly number[], invalid: number): Counts {
  const given = scheme.grades.map(({ id }, place) => [id, grades[place] ?? 0] as const);
  const returned = given.reduce((sum, [, count]) => sum + count, invalid);
  return { ...Object.fromEntries(given), invalid, returned };
}

/** The same ballots in the shape that a scheme asks for. */
function tallyOf(scheme: Scheme, counts: Counts): unknown {
  const each = (list: readonly { readonly id: string }[]) =>
    Object.fromEntries(list.map(({ id }) => [id, counts]));
  if (scheme.raterGroups.length > 0) return { groups: each(scheme.raterGroups) };
  if (scheme.channels.length > 0) return { channels: each(scheme.channels) };
  if (scheme.score === 'dimensions') return { dimensions: each(scheme.dimensions) };
  if (scheme.score === 'both') return { overall: counts, dimensions: each(scheme.dimensions) };
  return counts;
}

/** A scheme applied to a small bureau, or what is wrong with the scheme. */
export type Example =
  | { readonly ok: true; readonly result: ScoreResult }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Scores a bureau with one department, one direct unit and one station by a scheme. */
export function exampleOf(scheme: Scheme, input: ExampleInput, language: Language): Example {
  const { grades, invalid, daily } = input;
  const vote = (counts: readonly number[]) =>
    tallyOf(scheme, countsOf(scheme, counts, Math.min(invalid, 1000)));
  const dailyAssessment = { points: daily, max: '10' };
  const unit = (id: keyof typeof exampleUnits) => ({
    id,
    name: exampleUnits[id][language],
    class: id,
  });
  const others = (shift: number) =>
    grades.map((count, place) => Math.max(0, count - shift * (place + 1)));
  const read = readScoreInput({
    format: 'pingyi-score/1',
    scheme,
    units: [
      { ...unit('bureau'), dailyAssessment: { points: '9.5', max: '10' } },
      {
        ...unit('department'),
        parent: 'bureau',
        role: 'own',
        tally: vote(others(2)),
        dailyAssessment: { points: '9.0', max: '10' },
      },
      { ...unit('direct'), parent: 'bureau', role: 'lower', tally: vote(grades), dailyAssessment },
      {
        ...unit('station'),
        parent: 'bureau',
        role: 'lower',
        tally: vote(others(1)),
        dailyAssessment: { points: '8.8', max: '10' },
      },
    ],
  });
  if (!read.ok) return { ok: false, faults: read.faults };
  return { ok: true, result: scoreResultOf(score(read.value), language) };
}
