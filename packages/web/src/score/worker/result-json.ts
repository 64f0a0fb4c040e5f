import { type Language, resultTexts, type ScoreBook, unitsAPart } from '@pingyi/core';

/**
 * The whole result as a file, byte for byte what `pingyi score --json` prints.
 *
 * @param report is told, part by part, how many units are written
 */
export function resultJson(
  book: ScoreBook,
  language: Language,
  report: (done: number) => void,
): Blob {
  const units = book.scores.length;
  const parts: Blob[] = [];
  let done = 0;
  for (const text of resultTexts(book, language)) {
    parts.push(new Blob([text]));
    report(Math.min(units, done));
    done += unitsAPart;
  }
  return new Blob(parts, { type: 'application/json' });
}
