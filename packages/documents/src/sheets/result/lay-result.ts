import {
  type Language,
  type ScoreResult,
  stepName,
  type UnitResult,
  vocabulary,
} from '@pingyi/core';
import { heightOf } from '../layout/row-heights.ts';
import type { LaidCell, LaidColumn, SheetLayout } from '../layout/sheet-layout.ts';
import { layTitle, type TableTitle } from '../layout/table-title.ts';
import { type ResultWords, resultWords } from './words.ts';

type Laid = LaidCell | null;

function text(value: string): LaidCell {
  return { value, style: 'plain' };
}

/** A rounded number as a number, with as many decimals as it was published with. */
function number(rounded: string | null): LaidCell {
  if (rounded === null) return { value: '—', style: 'number' };
  const decimals = rounded.split('.')[1]?.length ?? 0;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return { value: Number(rounded), style: 'number', format };
}

function exact(fraction: string | null): LaidCell {
  return { value: fraction ?? '—', style: 'exact' };
}

/** The heights of all rows below the headings, whose texts may need more than one line. */
function heights(
  rows: readonly (readonly Laid[])[],
  columns: readonly LaidColumn[],
  first = 1,
): readonly (readonly [row: number, points: number])[] {
  return rows.map((cells, i) => [first + i, heightOf(cells, columns)]);
}

function columnsOf(...widths: readonly number[]): readonly LaidColumn[] {
  return widths.map((width) => ({ width }));
}

function heads(words: readonly string[]): readonly LaidCell[] {
  return words.map((value) => ({ value, style: 'head' }));
}

/** Units by class in the order in which the classes first come; ranked ones first, by rank. */
function byClassAndRank(units: readonly UnitResult[]): readonly (readonly UnitResult[])[] {
  const classes = new Map<string, UnitResult[]>();
  for (const unit of units) {
    const members = classes.get(unit.class);
    if (members === undefined) classes.set(unit.class, [unit]);
    else members.push(unit);
  }
  const last = Number.POSITIVE_INFINITY;
  return [...classes.values()].map((members) =>
    members.sort((a, b) => {
      const [left, right] = [a.rank ?? last, b.rank ?? last];
      return left === right ? 0 : left - right;
    }),
  );
}

function rankRow(
  unit: UnitResult,
  ranked: number,
  words: ResultWords,
  language: Language,
): readonly Laid[] {
  const flag = (isSet: boolean) => text(isSet ? words.yes : '');
  return [
    text(vocabulary(unit.class, language)),
    text(unit.rank === null ? '—' : words.rank(unit.rank, ranked)),
    text(unit.name),
    number(unit.satisfaction),
    exact(unit.satisfactionExact),
    number(unit.lowerLevel),
    exact(unit.lowerLevelExact),
    number(unit.daily),
    number(unit.deducted),
    number(unit.bonus),
    number(unit.composite),
    exact(unit.compositeExact),
    flag(unit.tied),
    flag(unit.vetoed),
    flag(unit.talkProposed),
    {
      value: unit.steps.find(({ code }) => code === 'no-composite')?.text ?? '',
      style: 'plain',
    },
  ];
}

function layRanks(
  result: ScoreResult,
  words: ResultWords,
  language: Language,
  about: TableTitle | null,
): SheetLayout {
  const rows = byClassAndRank(result.units).flatMap((members) => {
    const ranked = members.filter(({ rank }) => rank !== null).length;
    return members.map((unit) => rankRow(unit, ranked, words, language));
  });
  const columns = columnsOf(13, 13, 24, 10, 13, 9, 13, 9, 7, 7, 9, 13, 6, 8, 10, 24);
  const title = about === null ? null : layTitle(about, columns.length);
  const above = title?.rows ?? [];
  return {
    name: words.sheets.ranks,
    columns,
    rows: [...above, heads(words.heads), ...rows],
    merged: title?.merged ?? [],
    frozenRows: above.length + 1,
    frozenColumns: 3,
    rowHeights: [
      ...(title?.rowHeights ?? []),
      [above.length, 52],
      ...heights(rows, columns, above.length + 1),
    ],
    choices: [],
    page: 'landscape',
  };
}

function laySteps(result: ScoreResult, words: ResultWords, language: Language): SheetLayout {
  const rows = result.units.flatMap((unit) =>
    unit.steps.map((step): readonly Laid[] => [
      text(unit.name),
      text(stepName(step.code, language)),
      { value: step.text, style: 'plain' },
      exact(step.value),
    ]),
  );
  const columns = columnsOf(24, 18, 88, 22);
  return {
    name: words.sheets.steps,
    columns,
    rows: [heads(words.stepHeads), ...rows],
    frozenRows: 1,
    frozenColumns: 1,
    rowHeights: [[0, 24], ...heights(rows, columns)],
    choices: [],
    page: 'landscape',
  };
}

function layScheme(
  { schemeDigest }: ScoreResult,
  sentences: readonly string[],
  words: ResultWords,
): SheetLayout {
  const line = (value: string, style: LaidCell['style']): readonly Laid[] => [{ value, style }];
  const rows = [
    ...sentences.map((sentence) => line(sentence, 'wrapped')),
    [],
    line(`${words.digest}: ${schemeDigest}`, 'note'),
  ];
  const columns = columnsOf(120);
  return {
    name: words.sheets.scheme,
    columns,
    rows: [line(words.schemeTitle, 'title'), ...rows],
    frozenRows: 0,
    frozenColumns: 0,
    rowHeights: [[0, 30], ...heights(rows, columns)],
    choices: [],
    page: 'landscape',
  };
}

/**
 * The sheets of a result: ranks by class, every step of every unit, and the scheme in sentences.
 *
 * @param about what stands above the ranks; null for nothing
 */
export function layResult(
  result: ScoreResult,
  schemeSentences: readonly string[],
  language: Language,
  about: TableTitle | null,
): readonly SheetLayout[] {
  const words = resultWords(language);
  return [
    layRanks(result, words, language, about),
    laySteps(result, words, language),
    layScheme(result, schemeSentences, words),
  ];
}
