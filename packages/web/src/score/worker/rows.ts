import {
  namedReason,
  reasonSentence,
  type ScoreBook,
  type Sentence,
  scoreResultOf,
} from '@pingyi/core';
import type { UnitRow } from './messages.ts';

/** A book of some of the units only; scores already hold everything that their steps need. */
export function pageOf(book: ScoreBook, from: number, to: number): ScoreBook {
  return {
    ...book,
    scores: book.scores.slice(from, to),
    standings: book.standings.slice(from, to),
  };
}

/** Why a unit is not ranked, its children by their names: an office knows its units so. */
function whyOf(book: ScoreBook, place: number): Sentence | null {
  const score = book.scores[place];
  if (score === undefined || score.reason === null) return null;
  const named = namedReason(score.reason, score, book.scheme);
  return { zh: reasonSentence(named, 'zh'), en: reasonSentence(named, 'en') };
}

/** The rows of the units from one place of the file up to another. */
export function rowsOf(book: ScoreBook, from: number, to: number): readonly UnitRow[] {
  return scoreResultOf(pageOf(book, from, to), 'zh').units.map((unit, index) => {
    const { steps: _steps, parts: _parts, reason, ...row } = unit;
    const place = from + index;
    return {
      ...row,
      place,
      ranked: book.standings[place]?.ranked ?? 0,
      exempt: reason?.code === 'exempt',
      why: whyOf(book, place),
    };
  });
}
