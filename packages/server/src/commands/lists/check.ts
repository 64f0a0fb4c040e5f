import path from 'node:path';
import { type Fault, faultSentence, type Language, largestJson, readJson } from '@pingyi/core';
import type { ListFormat, ListProgress } from '@pingyi/documents/sheets';
import { readBounded } from '../../files/read-bounded.ts';
import { isSameFile } from '../../files/same-file.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { isListKind, listKinds } from '../../lists/preset-contexts.ts';
import { type CheckJob, largestList, readListFile } from '../../lists/read-list-file.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';
import { languageOf } from '../language.ts';
import { plainText } from '../plain-text.ts';
import { progressOn } from '../progress.ts';
import { printAnswer } from './print-answer.ts';

const stages: Readonly<Record<ListProgress['stage'], Readonly<Record<Language, string>>>> = {
  opening: { zh: '打开文件', en: 'Opening' },
  reading: { zh: '读取行', en: 'Reading rows' },
  comparing: { zh: '比对', en: 'Comparing' },
};

function formatOf(out: string): ListFormat | null {
  const lower = out.toLowerCase();
  if (lower.endsWith('.xlsx')) return 'xlsx';
  return lower.endsWith('.csv') ? 'csv' : null;
}

function refuseFile(
  file: string,
  faults: readonly Fault[],
  isForPrograms: boolean,
  language: Language,
  place: Place,
): ExitCode {
  if (isForPrograms) place.out.write(`${JSON.stringify({ refusals: faults })}\n`);
  else
    for (const fault of faults)
      place.err.write(`${file}: ${plainText(faultSentence(fault, language))}\n`);
  return 2;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = ['lang', 'existing', 'units', 'mapping', 'sheet', 'out'] as const;
  const shapes = Object.fromEntries(options.map((name) => [name, { type: 'string' as const }]));
  const given = readArguments(args, { ...shapes, json: { type: 'boolean' } }, ['LIST', 'FILE']);
  if (!given.ok) return refuseUse(checkListCommand, given.sentence, place);
  const [list, file = ''] = given.operands;
  const { text } = given;
  if (!isListKind(list))
    return refuseUse(checkListCommand, `LIST is one of ${listKinds.join(', ')}.`, place);
  const language = languageOf(text['lang']);
  if (language === null) return refuseUse(checkListCommand, '--lang takes zh or en.', place);
  if (list === 'daily' && text['units'] === undefined)
    return refuseUse(checkListCommand, 'daily lines name units: give them with --units.', place);
  const out = text['out'];
  const format = out === undefined ? null : formatOf(out);
  if (out !== undefined && format === null)
    return refuseUse(checkListCommand, `--out: '${out}' must end in .xlsx or .csv.`, place);

  const isForPrograms = given.flags.has('json');
  const from = (name: string): string => path.resolve(place.cwd, name);
  const inputs = {
    file,
    existing: text['existing'],
    units: text['units'],
    mapping: text['mapping'],
  };
  const bytes: Partial<Record<keyof typeof inputs, Uint8Array>> = {};
  for (const [role, name] of Object.entries(inputs) as [
    keyof typeof inputs,
    string | undefined,
  ][]) {
    if (name === undefined) continue;
    if (out !== undefined && (await isSameFile(from(name), from(out))))
      return refuseUse(
        checkListCommand,
        `--out would overwrite ${name}; choose another name.`,
        place,
      );
    const read = await readBounded(from(name), role === 'mapping' ? largestJson : largestList);
    if (!read.ok) return refuseFile(name, [read.fault], isForPrograms, language, place);
    bytes[role] = read.bytes;
  }
  const mapping = bytes.mapping === undefined ? null : readJson(bytes.mapping);
  if (mapping !== null && (!mapping.isJson || mapping.faults.length > 0))
    return refuseFile(inputs.mapping ?? '', mapping.faults, isForPrograms, language, place);

  const job: CheckJob = {
    list,
    bytes: bytes.file ?? new Uint8Array(),
    against: {
      kind: 'files',
      existing: bytes.existing ?? null,
      units: bytes.units ?? null,
      year: new Date().getFullYear(),
    },
    ...(mapping?.isJson === true ? { mapping: mapping.value } : {}),
    sheet: text['sheet'] ?? null,
    language,
    write: format,
  };
  const line = progressOn(place.err);
  const outcome = await readListFile(job, ({ stage, done, total }) =>
    line.show(stages[stage][language], done, total),
  );
  line.clear();
  if (!outcome.ok) return refuseFile(file, [outcome.fault], isForPrograms, language, place);
  const { answer } = outcome;
  if (answer.kind === 'reading' && answer.written !== null && out !== undefined) {
    const failure = await writeWhole(from(out), answer.written);
    if (failure !== null) {
      place.err.write(`${out}: 无法写入 / cannot be written (${failure})\n`);
      return 2;
    }
  }
  return printAnswer(answer, { file, inputs, out, isForPrograms, language }, place);
}

/** `pingyi lists check`: what an import would do, without a server (docs/lists.md). */
export const checkListCommand: Command = {
  usage:
    'pingyi lists check units|people|daily FILE(.xlsx|.csv) [--units FILE] [--existing FILE] [--mapping FILE.json] [--sheet NAME] [--out FILE.xlsx|.csv] [--json] [--lang zh|en]',
  summary: '检查表格：新增、修改、错误 / what a sheet would add and change, and its faults',
  help: `FILE        a sheet of 'pingyi template', or the office's own; CSV also in GBK
--units     the units that people and daily lines may name, as a sheet of units
--existing  what is there already, as a sheet of the same list: shows changes
--mapping   what the office's own headings mean, as this command proposes it
--sheet     the sheet to read, where a workbook has several
--out       write the rows without faults in the layout of the template
--json      print the whole preview for programs

Levels, categories and items are those of the plan's preset. Nothing is changed but --out.
Exit: 0 every row can be written, 1 some rows have faults, 2 bad use, or the file cannot be read.`,
  run,
};
