import { oneLine } from './clean-text.ts';
import type { DailyLineRow } from './daily-lines.ts';
import { shortestDecimal } from './values/decimal.ts';

/** What a row of the daily sheet says beside its points: the day, and on what they rest. */
type RowGrounds = Pick<DailyLineRow, 'day' | 'evidence'>;

/** Where a row stands, for lines whose row says nothing itself. */
export interface RowPlace {
  /** The row as a person counts it. */
  readonly number: number;
  readonly file: string;
}

const dayFirst = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日考核：/u;
const placeOnly = /^见考核表第 \d+ 行（.+）$/u;

function placeText({ number, file }: RowPlace): string {
  return `见考核表第 ${number} 行（${file.slice(0, 100)}）`;
}

function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日考核：`;
}

/**
 * The grounds that a line of the daily assessment keeps of its row, in one official text: the day first, then what
 * the row says, or where the row stands. `readDailyGrounds` takes it apart again.
 */
export function dailyGrounds(
  { day, evidence }: RowGrounds,
  place: RowPlace | null = null,
): string {
  const said = evidence ?? (place === null ? '' : placeText(place));
  return day === null ? said : `${dayText(day)}${said}`;
}

/** The day and the evidence of a row, as the grounds of its line tell them. */
export function readDailyGrounds(text: string): RowGrounds {
  const grounds = oneLine(text);
  const found = dayFirst.exec(grounds);
  const said = found === null ? grounds : grounds.slice(found[0].length);
  const { year = '', month = '', day = '' } = found?.groups ?? {};
  return {
    day: found === null ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    evidence: placeOnly.test(said) ? null : said,
  };
}

/** A line of the daily assessment as it would be read from the sheet that it is taken out in. */
export function rowOfDailyLine(line: {
  readonly unit: string;
  readonly item: string;
  /** Exact decimal text. */
  readonly points: string;
  readonly grounds: string;
}): DailyLineRow {
  const { unit, item, points, grounds } = line;
  return { unit, item, points: shortestDecimal(points) ?? points, ...readDailyGrounds(grounds) };
}
