import { readFileSync } from 'node:fs';
import { readScoreInput, score, scoreResultOf } from '@pingyi/core';
import { expect, test } from 'vitest';
import { readScoreFile } from './read-score-file.ts';

/** Workbooks made by other programs; fixtures/README.md says how. */
async function readFixture(name: string) {
  return readScoreFile(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)), name);
}

async function faultsOf(name: string) {
  const read = await readFixture(name);
  return read.ok ? [] : read.faults;
}

/** What the clerk filled into the template, as a JSON file says it. */
const filled = {
  format: 'pingyi-score/1',
  units: [
    {
      id: 'bureau',
      name: '市文广新局',
      class: 'bureau',
      tally: { satisfied: 60, fairlySatisfied: 25, average: 10, dissatisfied: 5, invalid: 0 },
      dailyAssessment: { points: '9.2', max: '10' },
      deductions: [{ rule: 'late-report', grounds: '自查报告迟交一天' }],
    },
    {
      id: '城东街道文化站',
      name: '城东街道文化站',
      class: 'station',
      parent: 'bureau',
      role: 'lower',
      tally: {
        issued: 120,
        returned: 110,
        satisfied: 70,
        fairlySatisfied: 20,
        average: 10,
        dissatisfied: 6,
        abstained: 0,
        invalid: 4,
      },
    },
    {
      id: '城西街道文化站',
      name: '城西街道文化站',
      class: 'station',
      parent: 'bureau',
      role: 'lower',
      tally: {
        satisfied: 60,
        fairlySatisfied: 20,
        average: 10,
        dissatisfied: 6,
        abstained: 10,
        invalid: 4,
      },
    },
    {
      id: '老干部活动中心',
      name: '老干部活动中心',
      class: 'station',
      parent: 'bureau',
      role: 'lower',
      exempt: true,
    },
  ],
};

test.each(['template-filled-openpyxl.xlsx', 'template-filled-libreoffice.xlsx'])(
  '%s scores like its JSON file',
  async (name) => {
    const read = await readFixture(name);
    expect(read).toEqual(readScoreInput(filled));
    if (!read.ok) return;
    const [bureau] = scoreResultOf(score(read.value), 'zh').units;
    // (4600/53 + 1025/12) / 2 of the stations, 86 of the bureau, 92 of the daily sheet, half a point off.
    expect(bureau).toMatchObject({ satisfaction: '86.00', composite: '86.16' });
  },
);

test('a workbook laid out by somebody else is read by its headings', async () => {
  const read = await readFixture('own-layout-openpyxl.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const [unit] = scoreResultOf(score(read.value), 'zh').units;
  expect(unit).toMatchObject({ satisfactionExact: '4600/53', satisfaction: '86.79' });
});

test('each spoilt cell is named, and nothing else, from left to right', async () => {
  const faults = await faultsOf('wrong-cells-openpyxl.xlsx');
  expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
    '计票!E4 formula-cell',
    '计票!F4 not-an-integer',
    '计票!G4 wrong-type',
    '计票!H4 wrong-type',
    '计票!I4 wrong-type',
    '计票!J4 negative-count',
  ]);
});

test.each([
  ['encrypted-libreoffice.xlsx', { code: 'encrypted-workbook' }],
  ['old-format-libreoffice.xls', { code: 'not-xlsx', facts: { looksLike: 'xls' } }],
  ['own-layout-openpyxl.ods', { code: 'not-xlsx', facts: { looksLike: 'zip' } }],
])('%s is refused by what it is', async (name, fault) => {
  expect(await faultsOf(name)).toMatchObject([fault]);
});
