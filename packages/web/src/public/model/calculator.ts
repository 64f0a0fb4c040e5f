import {
  type Fault,
  type Language,
  readScoreInput,
  type Scheme,
  score,
  scoreResultOf,
  type UnitResult,
} from '@pingyi/core';
import { rulesWords } from '../words/rules.ts';

/** Which ballots a field counts: those on the unit itself, or on one unit below it. */
export type Whose = 'own' | 'lower';

/** A part of the tally that the scheme asks for; a plain tally has one part without id. */
export interface TallyPart {
  readonly id: string | null;
  readonly label: string | null;
}

/** The name of a field of the form: whose ballots, which part, which grade. */
export function fieldName(whose: Whose, part: TallyPart, column: string): string {
  return [whose, ...(part.id === null ? [] : [part.id]), column].join('.');
}

/** The parts of a tally under a scheme, in the order of its form. */
export function partsOf(scheme: Scheme, language: Language): readonly TallyPart[] {
  const { raterGroups, channels, dimensions } = scheme;
  const named = (parts: readonly { readonly id: string; readonly label: string }[]) =>
    parts.map(({ id, label }) => ({ id, label }));
  if (raterGroups.length > 0) return named(raterGroups);
  if (channels.length > 0) return named(channels);
  if (scheme.score === 'dimensions') return named(dimensions);
  if (scheme.score === 'both')
    return [{ id: 'overall', label: rulesWords.overall[language] }, ...named(dimensions)];
  return [{ id: null, label: null }];
}

/** The columns that are filled in for each part: grades, then abstentions and invalid ballots. */
export function columnsOf(scheme: Scheme): readonly string[] {
  return [...scheme.grades.map(({ id }) => id), 'abstained', 'invalid'];
}

/** Fields as they stand before anybody filled any in: the worked numbers of a small hall. */
export function exampleFields(
  scheme: Scheme,
  language: Language,
): Readonly<Record<string, string>> {
  const counts = [60, 25, 10, 5];
  const fields = partsOf(scheme, language).flatMap((part) =>
    columnsOf(scheme).map((column, i) => {
      const isGrade = i < scheme.grades.length;
      return [fieldName('own', part, column), String(isGrade ? (counts[i] ?? 0) : 0)] as const;
    }),
  );
  return Object.fromEntries(fields);
}

/** A count as it was typed: digits become a number, anything else stays for the reader to refuse. */
function typed(text: string): number | string {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return /^\d{1,15}$/u.test(trimmed) ? Number(trimmed) : trimmed;
}

type Fields = Readonly<Record<string, string>>;

function countsIn(fields: Fields, scheme: Scheme, whose: Whose, part: TallyPart) {
  return Object.fromEntries(
    columnsOf(scheme).map((column) => [
      column,
      typed(fields[fieldName(whose, part, column)] ?? ''),
    ]),
  );
}

/** The tally of a `pingyi-score/1` file in the form that the scheme asks for. */
function tallyIn(fields: Fields, scheme: Scheme, whose: Whose, language: Language): unknown {
  const parts = partsOf(scheme, language);
  const [first] = parts;
  if (first !== undefined && first.id === null) return countsIn(fields, scheme, whose, first);
  const isDimension = scheme.raterGroups.length === 0 && scheme.channels.length === 0;
  const key = isDimension ? 'dimensions' : scheme.raterGroups.length > 0 ? 'groups' : 'channels';
  const overall = parts.find(({ id }) => id === 'overall' && scheme.score === 'both');
  const split = parts.filter((part) => part !== overall);
  return {
    ...(overall === undefined ? {} : { overall: countsIn(fields, scheme, whose, overall) }),
    [key]: Object.fromEntries(
      split.map((part) => [part.id, countsIn(fields, scheme, whose, part)]),
    ),
  };
}

function isFilled(fields: Fields, whose: Whose): boolean {
  return Object.entries(fields).some(
    ([name, text]) => name.startsWith(`${whose}.`) && text.trim() !== '' && text.trim() !== '0',
  );
}

/** What comes of the fields: the unit as core scores it, or why core refuses them. */
export type Calculated =
  | { readonly ok: true; readonly unit: UnitResult }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Scores what somebody filled in, as a score file of one unit and at most one below it: read and computed
 * by core, as every official score is.
 */
export function calculate(fields: Fields, scheme: Scheme, language: Language): Calculated {
  const daily = (fields['daily'] ?? '').trim();
  const unitClass = scheme.talk.classes[0] ?? 'unit';
  const units = [
    {
      id: 'unit',
      name: rulesWords.unitName[language],
      class: 'bureau',
      tally: tallyIn(fields, scheme, 'own', language),
      ...(daily === '' ? {} : { dailyAssessment: { points: daily, max: '100' } }),
    },
    ...(isFilled(fields, 'lower')
      ? [
          {
            id: 'lower',
            name: rulesWords.lowerName[language],
            class: unitClass,
            parent: 'unit',
            role: 'lower',
            tally: tallyIn(fields, scheme, 'lower', language),
          },
        ]
      : []),
  ];
  const read = readScoreInput({ format: 'pingyi-score/1', scheme, units });
  if (!read.ok) return { ok: false, faults: read.faults };
  const [unit] = scoreResultOf(score(read.value), language).units;
  if (unit === undefined) throw new Error('a file of one unit gave none');
  return { ok: true, unit };
}
