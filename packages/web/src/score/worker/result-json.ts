import { type Language, type ScoreBook, scoreResultOf } from '@pingyi/core';
import { pageOf } from './rows.ts';

const unitsAtOnce = 500;

/**
 * The whole result as `pingyi-score-result/1`, written in parts, so that 100,000 units need no text of
 * hundreds of megabytes at once.
 *
 * @param report is told how many units are written
 */
export function resultJson(
  book: ScoreBook,
  language: Language,
  report: (done: number) => void,
): Blob {
  const { format, schemeDigest } = scoreResultOf(pageOf(book, 0, 0), language);
  const parts: Blob[] = [];
  const write = (text: string): void => void parts.push(new Blob([text]));
  write(
    `{\n  "format": ${JSON.stringify(format)},\n  "schemeDigest": ${JSON.stringify(schemeDigest)},\n  "units": [`,
  );
  for (let from = 0; from < book.scores.length; from += unitsAtOnce) {
    const page = scoreResultOf(pageOf(book, from, from + unitsAtOnce), language);
    const texts = page.units.map((unit) => JSON.stringify(unit, null, 2).replace(/^/gmu, '    '));
    write(`${from === 0 ? '\n' : ',\n'}${texts.join(',\n')}`);
    report(Math.min(from + unitsAtOnce, book.scores.length));
  }
  write(book.scores.length === 0 ? ']\n}\n' : '\n  ]\n}\n');
  return new Blob(parts, { type: 'application/json' });
}
