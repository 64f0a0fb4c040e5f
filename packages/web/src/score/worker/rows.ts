import {
  type Reason,
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

/** Units in a sentence by name: an office knows its units so, and ids only from its files. */
export function inNames(reason: Reason, nameOf: ReadonlyMap<string, string>): Reason {
  const { children } = reason.facts;
  if (!Array.isArray(children)) return reason;
  const names = children.map((id) => nameOf.get(String(id)) ?? String(id));
  return { code: reason.code, facts: { ...reason.facts, children: names } };
}

function sentenceOf(reason: Reason | null, nameOf: ReadonlyMap<string, string>): Sentence | null {
  if (reason === null) return null;
  const named = inNames(reason, nameOf);
  return { zh: reasonSentence(named, 'zh'), en: reasonSentence(named, 'en') };
}

/** The rows of the units from one place of the file up to another. */
export function rowsOf(
  book: ScoreBook,
  from: number,
  to: number,
  nameOf: ReadonlyMap<string, string>,
): readonly UnitRow[] {
  return scoreResultOf(pageOf(book, from, to), 'zh').units.map((unit, index) => {
    const { steps: _steps, parts: _parts, reason, ...row } = unit;
    const place = from + index;
    return {
      ...row,
      place,
      ranked: book.standings[place]?.ranked ?? 0,
      exempt: reason?.code === 'exempt',
      why: sentenceOf(reason, nameOf),
    };
  });
}
