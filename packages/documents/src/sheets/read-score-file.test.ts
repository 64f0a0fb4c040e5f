import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawWorkbook } from '../testing/raw-workbook.ts';
import { smallWorkbook } from '../testing/small-workbook.ts';
import { readScoreFile } from './read-score-file.ts';

describe('files by their names', () => {
  const book = rawWorkbook(smallWorkbook());
  const json = strToU8('{"format":"pingyi-score/1","units":[]}');

  test('the ending decides, else the first bytes', async () => {
    for (const name of ['a.xlsx', 'A.XLSX', 'a', 'a.bin'])
      expect((await readScoreFile(book, name)).ok).toBe(true);
    for (const name of ['a.json', 'a', '-'])
      expect((await readScoreFile(json, name)).ok).toBe(true);
    expect(await readScoreFile(strToU8('a,1\nb,2\n'), 'a.csv')).toMatchObject({
      faults: [{ code: 'not-xlsx', facts: { looksLike: 'csv' } }],
    });
    expect(await readScoreFile(json, 'a.xlsx')).toMatchObject({ faults: [{ code: 'not-xlsx' }] });
    expect(await readScoreFile(book, 'a.json')).toMatchObject({ faults: [{ code: 'bad-json' }] });
  });

  test('faults of a JSON file’s keys and of its values are reported together', async () => {
    const bytes = strToU8('{"format":"pingyi-score/1","units":[],"units":[{"id":"a"}]}');
    const read = await readScoreFile(bytes, 'a.json');
    const codes = read.ok ? [] : read.faults.map(({ code }) => code);
    expect(codes).toContain('duplicate-key');
    expect(codes).toContain('missing-field');
  });
});
