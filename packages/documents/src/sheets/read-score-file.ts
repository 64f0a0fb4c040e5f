import { type Read, readScoreInput, readScoreJson, type ScoreInput } from '@pingyi/core';
import { isOle, isZip } from './guard/sniff.ts';
import { inSheetOrder } from './read/fault-order.ts';
import { readScoreWorkbook } from './read-score-workbook.ts';

function isWorkbook(bytes: Uint8Array, name: string): boolean {
  if (/\.json$/iu.test(name)) return false;
  if (/\.(?:xls[xmb]?|xlt[xm]?|ods|et|csv|tsv|html?)$/iu.test(name)) return true;
  return isZip(bytes) || isOle(bytes);
}

async function readWorkbookFile(bytes: Uint8Array): Promise<Read<ScoreInput>> {
  const read = await readScoreWorkbook(bytes);
  if (!read.ok) return read;
  const { value, faults, placeOf, isJudged } = read.value;
  const input = readScoreInput(value);
  if (input.ok && faults.length === 0) return input;
  const further = input.ok ? [] : input.faults.filter(({ path }) => !isJudged(path));
  const placed = further.map((fault) => ({ ...fault, path: placeOf(fault.path) }));
  return { ok: false, faults: inSheetOrder([...faults, ...placed]) };
}

/**
 * Reads what `pingyi score` is given: a JSON file or a workbook, told by the name's ending, else by the
 * first bytes. The ending of another kind of table is refused as a workbook, by what it looks like.
 * Every fault of the file is reported together, in a workbook at its cell and in the order of sheets,
 * rows and columns.
 *
 * @param name the file's name; nothing but its ending is used
 */
export async function readScoreFile(bytes: Uint8Array, name: string): Promise<Read<ScoreInput>> {
  return isWorkbook(bytes, name) ? readWorkbookFile(bytes) : readScoreJson(bytes);
}
