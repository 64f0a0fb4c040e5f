import { addDays, parseCivilDate } from '@pingyi/core';
import { oneLine } from '../clean-text.ts';
import {
  excerpt,
  type FilledContent,
  freeType,
  type ReadValue,
  readAs,
  refuseValue,
  textOf,
  type ValueType,
} from './value-type.ts';

const digits = '〇一二三四五六七八九';

/** 二〇二六 as 2026: a year is read digit by digit. */
function chineseYear(text: string): string {
  return [...text.replace(/[零○◯]/gu, '〇')].map((each) => digits.indexOf(each)).join('');
}

/** 十, 二十三, 三十 as a number, or as it is when it is written in digits. */
function smallNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '')) : 0;
  return 10 * ten + (ones === '' ? 0 : digits.indexOf(ones));
}

/** Days with times are days; the time is not kept. */
const time = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u;
const western = /^(\d{4})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/u;
const chinese =
  /^([〇零○◯一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/u;
const withoutYear =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[-/.])(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?$/u;

/** Serial numbers of the days from 2000-01-01 to 2099-12-31 in the two systems of spreadsheets. */
const firstSerial = 36_526;
const lastSerial = 73_050;
const daysTo1904 = 1_462;

function fromParts(year: string, month: number, day: number): string | null {
  return parseCivilDate(
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
}

function fromSerial(number: number, isDate1904: boolean): string | null {
  const serial = Math.floor(number) + (isDate1904 ? daysTo1904 : 0);
  const first = parseCivilDate('2000-01-01');
  if (serial < firstSerial || serial > lastSerial || first === null) return null;
  return addDays(first, serial - firstSerial);
}

/** `2026-07-01` of 2026年7月1日, 2026.7.1, 2026/07/01, 20260701 or 二〇二六年七月一日; else null. */
export function civilDay(text: string): string | null {
  const written = oneLine(text.slice(0, 60)).normalize('NFKC').replace(time, '');
  const [, year, , month, day] = western.exec(written) ?? [];
  if (year !== undefined) return fromParts(year, Number(month), Number(day));
  const [, years = '', months = '', days = ''] = compact.exec(written) ?? [];
  if (years !== '') return fromParts(years, Number(months), Number(days));
  const [, big = '', middle = '', small = ''] = chinese.exec(written) ?? [];
  return big === '' ? null : fromParts(chineseYear(big), smallNumber(middle), smallNumber(small));
}

function readDay(content: FilledContent): ReadValue<string> {
  if (content.kind === 'date')
    return parseCivilDate(content.text) === null
      ? refuseValue('not-a-date', { value: excerpt(content.text) })
      : readAs(content.text);
  const text = textOf(content);
  if (text === null) return refuseValue('wrong-type', { expected: 'date' });
  const serial =
    content.kind === 'number' ? fromSerial(content.number, content.isDate1904 === true) : null;
  const day = civilDay(text) ?? serial;
  if (day !== null) return readAs(day);
  const isYearless = withoutYear.test(oneLine(text.slice(0, 60)).normalize('NFKC'));
  return refuseValue(isYearless ? 'date-without-year' : 'not-a-date', { value: excerpt(text) });
}

/** A day of the calendar as `YYYY-MM-DD`, however an office or a spreadsheet writes it. */
export const day: ValueType<string | null, unknown> = freeType<string | null>({
  empty: null,
  read: readDay,
  write: (value) => value ?? '',
});
