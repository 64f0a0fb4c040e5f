/** What a row of a sheet of the daily assessment says beside its points. */
export interface RowGrounds {
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** On what the points rest. */
  readonly evidence: string | null;
}

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
 * the row says, or where the row stands (null: nowhere). `readDailyGrounds` takes it apart again.
 */
export function dailyGrounds({ day, evidence }: RowGrounds, place: RowPlace | null): string {
  const said = evidence ?? (place === null ? '' : placeText(place));
  return day === null ? said : `${dayText(day)}${said}`;
}

/** The day and the evidence of a row, as the grounds of its line tell them. */
export function readDailyGrounds(grounds: string): RowGrounds {
  const found = dayFirst.exec(grounds);
  const said = found === null ? grounds : grounds.slice(found[0].length);
  const { year = '', month = '', day = '' } = found?.groups ?? {};
  return {
    day: found === null ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    evidence: placeOnly.test(said) ? null : said,
  };
}
