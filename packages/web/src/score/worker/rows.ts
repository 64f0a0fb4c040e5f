import { noCompositeSentence, type ScoreBook, unitFiguresOf } from '@pingyi/core';
import type { UnitRow } from './messages.ts';

/** A book of some of the units only; scores already hold everything that their steps need. */
export function pageOf(book: ScoreBook, from: number, to: number): ScoreBook {
  return {
    ...book,
    scores: book.scores.slice(from, to),
    standings: book.standings.slice(from, to),
  };
}

/** The rows of the units from one place of the file up to another. */
export function rowsOf(book: ScoreBook, from: number, to: number): readonly UnitRow[] {
  return book.scores.slice(from, to).map((_, index) => {
    const place = from + index;
    const { parts: _parts, reason, ...row } = unitFiguresOf(book, place);
    return {
      ...row,
      place,
      ranked: book.standings[place]?.ranked ?? 0,
      exempt: reason?.code === 'exempt',
      why: noCompositeSentence(book, place),
    };
  });
}
