import type { CellContent } from '../cell.ts';
import { plainWord } from '../text.ts';
import type { Draft, Path } from './draft.ts';
import type { TableRow } from './table.ts';

/**
 * A number as a plain decimal of at most 15 digits, as a spreadsheet shows it: what it stores beyond
 * them (9.200000000000001) comes of its own binary arithmetic.
 */
export function plainDecimal(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', decimals = '', power = ''] = match;
  const exponent = Number(power);
  const digits = `${whole}${decimals}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  return `${sign}${digits.padEnd(exponent + 1, '0')}`;
}

/** What a cell shows, as text. */
export function shownText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.text.trim();
    case 'number':
      return plainDecimal(content.number);
    case 'boolean':
      return content.boolean ? 'TRUE' : 'FALSE';
    case 'date':
    case 'error':
      return content.text;
  }
}

function isNumberOrText(content: CellContent): boolean {
  return content.kind === 'number' || content.kind === 'text';
}

/** A text that is a number, written narrow and without a plus: `＋１２０` is `120`. */
function narrowNumber(text: string): string {
  return plainWord(text)
    .replaceAll('\u2212', '-')
    .replace(/^\+(?=\d)/u, '');
}

/** Stands for a value that nobody knows: no count, no decimal, no name of a list. */
const unknown: CellContent = { kind: 'text', text: '?' };

/** The content of a column in a row, the cell's place noted under its path; null when it is empty. */
function contentAt<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  path: Path,
  expected: 'integer' | 'decimal' | 'text',
  draft: Draft,
): CellContent | null {
  const place = row.placeOf(key);
  draft.note(path, place);
  const cell = row.cellOf(key);
  if (cell === undefined) return null;
  const { content } = cell;
  if (cell.isFormula) draft.judge(path);
  // A formula without a stored result: its cell is refused, and nothing may be concluded from a gap.
  if (content === null && cell.isFormula) return unknown;
  if (content === null || (content.kind === 'text' && content.text.trim() === '')) return null;
  if (!isNumberOrText(content))
    draft.object(
      'wrong-type',
      place,
      { expected, received: content.kind, value: shownText(content) },
      path,
    );
  return content;
}

/**
 * A count as the core judges it: a number where the cell holds one or its text, also with full-width
 * digits; another text is refused at its cell.
 */
export function readCount<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  path: Path,
  draft: Draft,
): number | string | undefined {
  const content = contentAt(row, key, path, 'integer', draft);
  if (content === null) return undefined;
  if (content.kind === 'number') return content.number;
  const text = narrowNumber(shownText(content));
  if (/^-?\d{1,40}(?:\.\d{1,40})?$/u.test(text)) return Number(text);
  if (content.kind === 'text' && content !== unknown)
    draft.object('not-an-integer', row.placeOf(key), { value: text.slice(0, 40) }, path);
  return text;
}

/** A decimal as exact text; anything that is none passes through, to be refused at its cell. */
export function readDecimal<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  path: Path,
  draft: Draft,
): string | undefined {
  const content = contentAt(row, key, path, 'decimal', draft);
  if (content === null) return undefined;
  return content.kind === 'number'
    ? plainDecimal(content.number)
    : narrowNumber(shownText(content));
}

/** A name or remark, spaces around it dropped; a number reads as its digits. */
export function readText<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  path: Path,
  draft: Draft,
): string | undefined {
  const content = contentAt(row, key, path, 'text', draft);
  return content === null ? undefined : shownText(content);
}

/**
 * A word out of a list, as the value that it stands for. Another word is a fault at its cell and
 * reads as nothing.
 */
export function readChoice<Key extends string, Value>(
  row: TableRow<Key>,
  key: Key,
  choices: ReadonlyMap<string, Value>,
  path: Path,
  draft: Draft,
): Value | undefined {
  const text = readText(row, key, path, draft);
  if (text === undefined) return undefined;
  const value = choices.get(plainWord(text));
  if (value === undefined)
    draft.object(
      'unknown-value',
      row.placeOf(key),
      { value: text.slice(0, 40), allowed: [...choices.keys()] },
      path,
    );
  return value;
}
