import { readScheme, type Scheme } from '@pingyi/core';
import { writeSheets } from '../sheets/library.ts';
import { gradeHeading } from '../sheets/template/forms.ts';
import { layWorkbook } from '../sheets/template/lay-workbook.ts';
import { decimalEntry, type Entry } from '../sheets/template/tables.ts';
import { classChoices, roleChoices, wordFor } from '../sheets/words.ts';

/** The parts of `pingyi-score/1` that a clerk copies into the template, as JSON has them. */
export interface ScoreJson {
  readonly format: 'pingyi-score/1';
  readonly scheme?: Readonly<Record<string, unknown>>;
  readonly units: readonly UnitJson[];
}

type Counts = Readonly<Record<string, number>>;
type Tally = Readonly<Record<string, number | Counts | Readonly<Record<string, Counts>>>>;

export interface UnitJson {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly parent?: string;
  readonly role?: string;
  readonly exempt?: boolean;
  readonly tally?: Tally;
  readonly dailyAssessment?: { readonly points: string; readonly max: string };
  readonly deductions?: readonly Line[];
  readonly bonuses?: readonly Line[];
  readonly vetoes?: readonly Line[];
}

interface Line {
  readonly rule: string;
  readonly amount?: string;
  readonly grounds: string;
}

const splits = ['groups', 'channels', 'dimensions'] as const;

function partsOf(tally: Tally): readonly (readonly [part: string | null, counts: Counts])[] {
  const parts: [string | null, Counts][] = [];
  const split = splits.find((key) => Object.hasOwn(tally, key));
  if (Object.hasOwn(tally, 'overall')) parts.push(['总体', tally['overall'] as Counts]);
  if (split !== undefined)
    parts.push(...Object.entries(tally[split] as Readonly<Record<string, Counts>>));
  return parts.length === 0 ? [[null, tally as Counts]] : parts;
}

function tallyRows(units: readonly UnitJson[], scheme: Scheme): readonly (readonly Entry[])[] {
  return units.flatMap(({ id, tally }) =>
    tally === undefined
      ? []
      : partsOf(tally).map(([part, counts]): Entry[] => {
          const of = (key: string): Entry =>
            Object.hasOwn(counts, key) ? (counts[key] ?? 0) : null;
          const row: Entry[] = [
            of('issued'),
            of('returned'),
            ...scheme.grades.map((grade) => of(grade.id)),
            of('abstained'),
            of('invalid'),
          ];
          // A unit where nothing was counted at all: one written zero says so.
          if (!row.some((entry) => entry !== null)) row[2] = 0;
          return [id, part, ...row];
        }),
  );
}

function ledgerRows(
  units: readonly UnitJson[],
  ledger: 'deductions' | 'bonuses' | 'vetoes',
): readonly (readonly Entry[])[] {
  return units.flatMap(({ id, [ledger]: lines = [] }) =>
    lines.map(({ rule, amount, grounds }): Entry[] => [
      id,
      rule,
      ...(ledger === 'vetoes' ? [] : [amount === undefined ? null : decimalEntry(amount)]),
      grounds,
    ]),
  );
}

/** The template filled by a clerk who has a JSON score input before him. */
export function fillTemplate({ scheme: given, units }: ScoreJson): Promise<Uint8Array> {
  const { scheme, faults } = readScheme(given);
  if (scheme === null) throw new Error(`the scheme has faults: ${JSON.stringify(faults)}`);
  if (scheme.grades.some((_, place) => gradeHeading(scheme.grades, place) === ''))
    throw new Error('a grade has no heading');
  return writeSheets(
    layWorkbook(scheme, {
      units: units.map((unit): Entry[] => [
        unit.name,
        unit.id,
        wordFor(classChoices, unit.class) ?? unit.class,
        unit.parent ?? null,
        wordFor(roleChoices, unit.role as 'own' | 'lower') ?? unit.role ?? null,
        unit.exempt === true ? '是' : null,
      ]),
      tallies: tallyRows(units, scheme),
      daily: units.flatMap(({ id, dailyAssessment: daily }) =>
        daily === undefined ? [] : [[id, decimalEntry(daily.points), decimalEntry(daily.max)]],
      ),
      deductions: ledgerRows(units, 'deductions'),
      bonuses: ledgerRows(units, 'bonuses'),
      vetoes: ledgerRows(units, 'vetoes'),
    }),
  );
}
