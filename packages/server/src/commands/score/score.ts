import path from 'node:path';
import {
  describeScheme,
  type Fault,
  faultSentence,
  type Language,
  resultTexts,
  score,
  scoreResultOf,
} from '@pingyi/core';
import { writeScoreResult } from '@pingyi/documents/sheets';
import { largestInput, readScoreInputFile } from '../../files/read-score-input.ts';
import { isSameFile } from '../../files/same-file.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';
import { languageOf } from '../language.ts';
import { plainText } from '../plain-text.ts';
import { tableOf } from './table.ts';

/** Says what is wrong with a file: a program reads it on the output, a person on the error output. */
function refuse(
  file: string,
  faults: readonly Fault[],
  isForPrograms: boolean,
  language: Language,
  place: Place,
): ExitCode {
  if (isForPrograms) {
    place.out.write(`${JSON.stringify({ refusals: faults })}\n`);
  } else {
    const lines = faults.map((fault) => `${file}: ${plainText(faultSentence(fault, language))}\n`);
    place.err.write(lines.join(''));
  }
  return 2;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const given = readArguments(
    args,
    { json: { type: 'boolean' }, lang: { type: 'string' }, out: { type: 'string' } },
    ['FILE'],
  );
  if (!given.ok) return refuseUse(scoreCommand, given.sentence, place);
  const language = languageOf(given.text['lang']);
  if (language === null) return refuseUse(scoreCommand, '--lang takes zh or en.', place);
  const { out } = given.text;
  const file = given.operands[0] ?? '';
  const from = path.resolve(place.cwd, file);
  const to = out === undefined ? null : path.resolve(place.cwd, out);
  if (to !== null && !to.toLowerCase().endsWith('.xlsx'))
    return refuseUse(scoreCommand, `--out writes a workbook: '${out}' must end in .xlsx.`, place);
  if (to !== null && (await isSameFile(from, to)))
    return refuseUse(scoreCommand, '--out would overwrite FILE; choose another name.', place);

  const isForPrograms = given.flags.has('json');
  const input = await readScoreInputFile(from);
  if (!input.ok) return refuse(file, input.faults, isForPrograms, language, place);
  const book = score(input.value);
  // Programs get the text part by part; only a table and a workbook need the whole result at once.
  const result = isForPrograms && to === null ? null : scoreResultOf(book, language);
  if (to !== null && result !== null) {
    const sentences = describeScheme(book.scheme, language);
    const workbook = await writeScoreResult(result, sentences, language);
    const failure = await writeWhole(to, workbook);
    if (failure !== null) {
      place.err.write(
        language === 'zh'
          ? `${out}: 结果无法写入（${failure}）。请检查文件夹是否存在、是否可写。\n`
          : `${out}: the result cannot be written (${failure}). Does the folder exist, and may you write there?\n`,
      );
      return 2;
    }
  }
  if (isForPrograms || result === null) {
    await place.out.writeParts(resultTexts(book, language));
    return 0;
  }
  place.out.write(tableOf(result, language));
  if (to !== null)
    place.out.write(language === 'zh' ? `\n结果已写入 ${out}\n` : `\nThe result is in ${out}\n`);
  return 0;
}

/** `pingyi score`: the contract is in docs/score-file.md. */
export const scoreCommand: Command = {
  usage: 'pingyi score FILE(.json|.xlsx) [--json] [--lang zh|en] [--out RESULT.xlsx]',
  summary: '由计票算出满意度、综合得分和名次 / scores and ranks units from their count sheets',
  help: `FILE     a score file: JSON (pingyi-score/1), or the workbook of 'pingyi template score'
--json   print the result for programs (pingyi-score-result/1)
--lang   language of tables, steps and refusals: zh (default) or en
--out    write ranks and every step into a workbook

Every fault of the file is reported together, with its place; then nothing is written.
A file is at most ${largestInput / 1024 / 1024} MB. Exit: 0 scored, 2 bad use or bad input.`,
  run,
};
