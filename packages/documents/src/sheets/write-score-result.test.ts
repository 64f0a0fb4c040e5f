import {
  describeScheme,
  planScheme,
  readScoreInput,
  type ScoreResult,
  score,
  scoreResultOf,
  stepName,
} from '@pingyi/core';
import { expect, test } from 'vitest';
import type { SheetCells } from './cell.ts';
import { guardWorkbook } from './guard/guard-workbook.ts';
import { readCells } from './library.ts';
import { shownText } from './read/cell-values.ts';
import { writeScoreResult } from './write-score-result.ts';

const counts = { satisfied: 70, fairlySatisfied: 20, average: 10, dissatisfied: 6, invalid: 4 };

function resultOf(language: 'zh' | 'en'): ScoreResult {
  const input = readScoreInput({
    format: 'pingyi-score/1',
    units: [
      { id: 'a', name: '=1+1', class: 'station', tally: { ...counts, satisfied: 1 } },
      { id: 'b', name: '@城东', class: 'station', tally: counts },
      { id: 'c', name: '-城西', class: 'station', tally: counts, exempt: true },
      {
        id: 'd',
        name: '+科室',
        class: 'department',
        tally: { satisfied: 3, fairlySatisfied: 1 },
        dailyAssessment: { points: '9.2', max: '10' },
      },
      { id: 'e', name: '城南', class: 'station', tally: counts },
    ],
  });
  if (!input.ok) throw new Error(JSON.stringify(input.faults));
  return scoreResultOf(score(input.value), language);
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const guarded = guardWorkbook(bytes, () => true);
  if (!guarded.ok) throw new Error(JSON.stringify(guarded.fault));
  return (await readCells(guarded.value)) ?? [];
}

function textsOf(sheet: SheetCells | undefined): readonly (readonly string[])[] {
  return (sheet?.rows ?? []).map((cells) => {
    const row: string[] = [];
    for (const { column, content } of cells)
      row[column] = content === null ? '' : shownText(content);
    return Array.from(row, (text) => text ?? '');
  });
}

test('ranks stand by class, each with how many were ranked, numbers beside exact values', async () => {
  const sentences = describeScheme(planScheme, 'zh');
  const [ranks, ...others] = await sheetsOf(
    await writeScoreResult(resultOf('zh'), sentences, 'zh'),
  );
  expect([ranks, ...others].map((sheet) => sheet?.name)).toEqual(['名次', '步骤', '计分办法']);
  const rows = textsOf(ranks);
  expect(rows[0]?.slice(0, 5)).toEqual(['类别', '名次', '单位', '群众满意度', '满意度精确值']);
  expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual([
    ['乡镇文化站', '第 1 / 3', '@城东', '86.79', '4600/53'],
    ['乡镇文化站', '第 1 / 3', '城南', '86.79', '4600/53'],
    ['乡镇文化站', '第 3 / 3', '=1+1', '62.16', '2300/37'],
    ['乡镇文化站', '—', '-城西', '86.79', '4600/53'],
    ['科室', '第 1 / 1', '+科室', '95', '95/1'],
  ]);
  expect(rows[1]?.[12]).toBe('是');
  expect(rows[3]?.[14]).toBe('是');
  expect(rows[4]?.[15]).toContain('免评');
});

test('scores are numbers, names that begin like a formula are texts', async () => {
  const bytes = await writeScoreResult(resultOf('zh'), [], 'zh');
  const [ranks, steps] = await sheetsOf(bytes);
  const cells = [...(ranks?.rows ?? []), ...(steps?.rows ?? [])].flat();
  expect(cells.some(({ isFormula }) => isFormula)).toBe(false);
  const kindOf = (text: string) =>
    cells
      .filter(({ content }) => content !== null && shownText(content) === text)
      .map(({ content }) => content?.kind);
  for (const name of ['=1+1', '@城东', '-城西', '+科室', '4600/53'])
    expect(new Set(kindOf(name))).toEqual(new Set(['text']));
  expect(new Set(kindOf('86.79'))).toEqual(new Set(['number']));
});

test('texts that a file cannot carry as they are do not break it', async () => {
  const result = resultOf('zh');
  const [first, ...others] = result.units;
  if (first === undefined) throw new Error('the result has no unit');
  const names = ['_x0041_', 'a\u0000b', '\ud800', '\uffff', 'x'.repeat(40_000)];
  const units = names.map((name) => ({ ...first, name, steps: [] }));
  const bytes = await writeScoreResult({ ...result, units: [...units, ...others] }, [], 'zh');
  const [ranks] = await sheetsOf(bytes);
  const read = textsOf(ranks).map((row) => row[2]);
  expect(read).toEqual(
    expect.arrayContaining(['_x0041_', 'a\u0000b', '\ufffd', 'x'.repeat(32_767)]),
  );
});

test('every step of every unit is there with its text and exact value', async () => {
  const result = resultOf('zh');
  const [, steps] = await sheetsOf(await writeScoreResult(result, [], 'zh'));
  expect(textsOf(steps).slice(1)).toEqual(
    result.units.flatMap((unit) =>
      unit.steps.map((step) => [
        unit.name,
        stepName(step.code, 'zh'),
        step.text.trim(),
        step.value ?? '—',
      ]),
    ),
  );
});

test('the scheme is printed in sentences with its digest', async () => {
  const result = resultOf('en');
  const sentences = describeScheme(planScheme, 'en');
  const [ranks, , scheme] = await sheetsOf(await writeScoreResult(result, sentences, 'en'));
  const texts = textsOf(scheme).flat();
  expect(texts.slice(1, 1 + sentences.length)).toEqual(sentences);
  expect(texts.at(-1)).toContain(result.schemeDigest);
  expect(textsOf(ranks)[1]?.[1]).toBe('1 of 3');
});

test('ranks of a campaign stand below what they are and how final, over the whole width', async () => {
  const about = { title: '2026年综合评定结果', subtitle: '公示中' };
  const [ranks] = await sheetsOf(await writeScoreResult(resultOf('zh'), [], 'zh', about));
  const rows = textsOf(ranks);
  expect(rows.slice(0, 3).map(([first]) => first)).toEqual([about.title, about.subtitle, '类别']);
  expect(rows[3]?.[2]).toBe('@城东');
  expect(ranks?.merged.map(({ top, right }) => [top, right])).toEqual([
    [0, 15],
    [1, 15],
  ]);
});
