import { approximate } from '../exact/fraction.ts';
import type { ScoreBook } from '../scoring/unit-score.ts';
import { compositeErrorOf } from './composite-error.ts';
import { type Entrant, type RankSet, rankSetsOf } from './rank-sets.ts';
import { type Response, responseOf } from './response.ts';
import { type Interval, satisfactionInterval } from './satisfaction-interval.ts';

/** What may be said of a unit's result beside the result itself. What is impossible is null. */
export interface UnitStatistics {
  readonly response: Response | null;
  /** For the satisfaction, at 95 %. */
  readonly interval: Interval | null;
  /** Null for a unit without a rank. */
  readonly ranks: RankSet | null;
}

/**
 * Statistics of every unit, in the order of the book. They are computed from a score and never enter one:
 * floating point, while the score stays exact (docs/statistics.md).
 */
export function statisticsOf(book: ScoreBook): readonly UnitStatistics[] {
  const ranks: (RankSet | null)[] = book.scores.map(() => null);
  for (const places of rankedByClass(book)) {
    const sets = rankSetsOf(places.map((place) => entrantOf(book, place)));
    for (const [i, place] of places.entries()) ranks[place] = sets[i] ?? null;
  }
  return book.scores.map((score, place) => ({
    response: score.unit.tally === null ? null : responseOf(score.unit.tally),
    interval: satisfactionInterval(score, book),
    ranks: ranks[place] ?? null,
  }));
}

/** The places of the ranked units of each class. */
function rankedByClass({ scores }: ScoreBook): Iterable<readonly number[]> {
  const classes = new Map<string, number[]>();
  for (const [place, { unit, composite }] of scores.entries()) {
    if (composite === null) continue;
    const members = classes.get(unit.class);
    if (members === undefined) classes.set(unit.class, [place]);
    else members.push(place);
  }
  return classes.values();
}

function entrantOf(book: ScoreBook, place: number): Entrant {
  const score = book.scores[place];
  if (score?.composite == null) throw new RangeError(`no composite at place ${place}`);
  return {
    composite: approximate(score.composite),
    error: compositeErrorOf(score, book),
    isVetoed: score.isVetoed,
  };
}
