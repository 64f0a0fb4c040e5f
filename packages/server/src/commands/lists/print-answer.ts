import type { Language } from '@pingyi/core';
import {
  type FieldDifference,
  type HeadingsNeeded,
  type ListFault,
  type ListPreview,
  type ListRow,
  type ListValue,
  listFaultSentence,
  listNoticeSentence,
} from '@pingyi/documents/sheets';
import type { ListAnswer } from '../../lists/read-list-file.ts';
import type { ExitCode, Place } from '../command.ts';
import { plainText } from '../plain-text.ts';

/** How an answer is shown, and what its files are called. */
interface Showing {
  readonly file: string;
  readonly inputs: Readonly<Partial<Record<string, string | undefined>>>;
  readonly out: string | undefined;
  readonly isForPrograms: boolean;
  readonly language: Language;
}

/** Changed rows on a screen; --json lists all of them. */
const mostChanges = 20;

function printFaults(
  file: string,
  faults: readonly ListFault[],
  { isForPrograms, language }: Showing,
  place: Place,
): void {
  if (isForPrograms) {
    place.out.write(`${JSON.stringify({ refusals: faults })}\n`);
    return;
  }
  const lines = faults.map(
    (fault) => `${file}: ${plainText(listFaultSentence(fault, language))}\n`,
  );
  place.err.write(lines.join(''));
}

function shownValue(value: ListValue, language: Language): string {
  if (value === null || value === '') return language === 'zh' ? '（空）' : '(empty)';
  if (typeof value === 'boolean') {
    if (language === 'en') return value ? 'yes' : 'no';
    return value ? '是' : '否';
  }
  return typeof value === 'string' ? value : value.join('、');
}

function countLine({ summary }: ListPreview<ListRow>, language: Language): string {
  const { counts, sheet, headingRow } = summary;
  if (language === 'zh') {
    const where = sheet === '' ? '' : `工作表“${sheet}”，`;
    return `${where}表头在第 ${headingRow} 行，共 ${counts.rows} 行：新增 ${counts.new}，修改 ${counts.changed}，不变 ${counts.unchanged}，有误 ${counts.faulty}。`;
  }
  const where = sheet === '' ? '' : `Sheet '${sheet}', `;
  return `${where}headings in row ${headingRow}, ${counts.rows} rows: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.faulty} faulty.`;
}

function changeLine(
  number: number,
  differences: readonly FieldDifference[],
  headingOf: (column: string) => string,
  language: Language,
): string {
  const changes = differences.map(({ column, before, after }) => {
    const values = [before, after].map((value) => shownValue(value, language));
    return `${headingOf(column)} ${values.join(' → ')}`;
  });
  return language === 'zh'
    ? `第 ${number} 行：${changes.join('；')}`
    : `row ${number}: ${changes.join('; ')}`;
}

function printPreview(
  preview: ListPreview<ListRow>,
  answer: Extract<ListAnswer, { readonly kind: 'reading' }>,
  showing: Showing,
  place: Place,
): ExitCode {
  const { language } = showing;
  const isChinese = language === 'zh';
  const { counts } = preview.summary;
  const headingOf = (column: string): string => answer.headings[column]?.[language] ?? column;
  const changed = preview.rows.filter(({ state }) => state === 'changed');
  const lines = [
    countLine(preview, language),
    ...preview.notices.map((notice) => listNoticeSentence(notice, language)),
    ...changed
      .slice(0, mostChanges)
      .map(({ number, differences }) => changeLine(number, differences, headingOf, language)),
  ];
  if (changed.length > mostChanges)
    lines.push(
      isChinese
        ? `另有 ${changed.length - mostChanges} 行修改；--json 列出全部`
        : `… and ${changed.length - mostChanges} more changed rows; --json lists them all`,
    );
  if (showing.out !== undefined)
    lines.push(isChinese ? `已写入 ${showing.out}` : `Written to ${showing.out}`);
  place.out.write(`${lines.map(plainText).join('\n')}\n`);
  printFaults(showing.file, preview.faults, showing, place);
  const more = counts.faults - preview.faults.length;
  if (more > 0)
    place.err.write(isChinese ? `另有 ${more} 处错误。\n` : `… and ${more} more faults.\n`);
  return counts.faulty === 0 ? 0 : 1;
}

/** The mapping with what the unknown headings probably mean, for a person to correct and hand in. */
function proposalOf({ mapping, unknown }: HeadingsNeeded): string {
  const guessed = new Set<string>();
  const columns = unknown.map(({ heading, suggestions }) => {
    const column = suggestions.find((each) => !guessed.has(each)) ?? null;
    if (column !== null) guessed.add(column);
    return { heading, column };
  });
  return JSON.stringify({ ...mapping, columns: [...mapping.columns, ...columns] }, null, 2);
}

function printHeadings(
  needed: HeadingsNeeded,
  answer: Extract<ListAnswer, { readonly kind: 'reading' }>,
  { file, language }: Showing,
  place: Place,
): ExitCode {
  const isChinese = language === 'zh';
  const joiner = isChinese ? '、' : ', ';
  const unknown = needed.unknown.map(({ heading }) => heading).join(joiner);
  const missing = needed.missing.map((id) => answer.headings[id]?.[language] ?? id).join(joiner);
  const lines = isChinese
    ? [
        unknown === '' ? '' : `第 ${needed.headingRow} 行的这些表头无法识别：${unknown}。`,
        missing === '' ? '' : `没有找到必填的列：${missing}。`,
        '请在下面的对应关系中写明每个表头是哪一列（不读的写 null），存成文件，用 --mapping 再试一次。',
      ]
    : [
        unknown === '' ? '' : `Headings in row ${needed.headingRow} that nobody knows: ${unknown}.`,
        missing === '' ? '' : `Required columns that were not found: ${missing}.`,
        'Say below what each heading means (null: not read), save it, and hand it in with --mapping.',
      ];
  for (const line of lines) if (line !== '') place.err.write(`${file}: ${plainText(line)}\n`);
  place.out.write(`${proposalOf(needed)}\n`);
  return 2;
}

/** Prints what the reading of a list gave, and the exit code that says so. */
export function printAnswer(answer: ListAnswer, showing: Showing, place: Place): ExitCode {
  if (answer.kind === 'refused') {
    printFaults(showing.inputs[answer.of] ?? showing.file, answer.faults, showing, place);
    return 2;
  }
  const { reading } = answer;
  if (showing.isForPrograms && reading.kind !== 'refused') {
    place.out.write(`${JSON.stringify(reading)}\n`);
    if (reading.kind !== 'preview') return 2;
    return reading.summary.counts.faulty === 0 ? 0 : 1;
  }
  switch (reading.kind) {
    case 'refused':
      printFaults(showing.file, reading.faults, showing, place);
      return 2;
    case 'headings':
      return printHeadings(reading, answer, showing, place);
    case 'sheet': {
      const names = reading.sheets.map(({ name, rows }) => `${name} (${rows})`).join(', ');
      place.err.write(
        plainText(
          showing.language === 'zh'
            ? `${showing.file}: 有几张工作表，请用 --sheet 指明读哪一张：${names}`
            : `${showing.file}: it has several sheets; choose one with --sheet: ${names}`,
        ),
      );
      place.err.write('\n');
      return 2;
    }
    case 'preview':
      return printPreview(reading, answer, showing, place);
  }
}
