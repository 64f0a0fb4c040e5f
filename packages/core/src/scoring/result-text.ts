import type { Language } from '../words/language.ts';
import { resultHead, unitResultOf } from './result.ts';
import type { ScoreBook } from './unit-score.ts';

/** Units in one part of the text, the head and the tail aside. */
export const unitsAPart = 200;

/**
 * The whole result as the text of `pingyi-score-result/1`, in parts: a file of many units needs no text
 * of hundreds of megabytes at once. The parts joined are `JSON.stringify(result, null, 2)` and a newline.
 */
export function* resultTexts(book: ScoreBook, language: Language): Iterable<string> {
  const { format, schemeDigest } = resultHead(book);
  yield `{\n  "format": ${JSON.stringify(format)},\n  "schemeDigest": ${JSON.stringify(schemeDigest)},\n  "units": [`;
  for (let from = 0; from < book.scores.length; from += unitsAPart) {
    const texts = book.scores.slice(from, from + unitsAPart).map((_, place) => {
      const unit = unitResultOf(book, from + place, language);
      return JSON.stringify(unit, null, 2).replace(/^/gmu, '    ');
    });
    yield `${from === 0 ? '\n' : ',\n'}${texts.join(',\n')}`;
  }
  yield book.scores.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}
