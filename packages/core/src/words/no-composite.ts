import { namedReason } from '../scoring/named-reason.ts';
import type { ScoreBook } from '../scoring/unit-score.ts';
import type { Sentence } from './language.ts';
import { reasonSentence } from './reasons.ts';

/**
 * Why a unit has no composite, its children by their names: an office knows its units so.
 *
 * @param place the unit's place in the file
 * @returns null for a unit with a composite
 */
export function noCompositeSentence(book: ScoreBook, place: number): Sentence | null {
  const score = book.scores[place];
  if (score === undefined || score.reason === null) return null;
  const named = namedReason(score.reason, score, book.scheme);
  return { zh: reasonSentence(named, 'zh'), en: reasonSentence(named, 'en') };
}
