import { approximate, compare } from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { Standing, UnitScore } from './unit-score.ts';
import type { Weights } from './weights.ts';

/** A unit to be ranked, with a machine number beside its exact composite. */
interface Entrant {
  readonly place: number;
  readonly score: UnitScore;
  readonly near: number;
}

/** Composites lie in 0..100, so numbers further apart than this are surely in order. */
const surelyApart = 1e-9;

/** Best first: not vetoed before vetoed, then by the exact composite (A16). Zero is a tie. */
function compareEntrants(a: Entrant, b: Entrant): number {
  if (a.score.isVetoed !== b.score.isVetoed) return a.score.isVetoed ? 1 : -1;
  const difference = b.near - a.near;
  if (Math.abs(difference) > surelyApart) return difference;
  const [first, second] = [a.score.composite, b.score.composite];
  return first === null || second === null ? 0 : compare(second, first);
}

/**
 * 建议约谈: vetoed, or among the last `bottom` of a class that the rule names and that has at least
 * `minimumClass` ranked units, and satisfaction below `below` (plan §IV(2); A13).
 */
function mayProposeTalk(
  score: UnitScore,
  worse: number | null,
  ranked: number,
  scheme: Scheme,
  weights: Weights,
): boolean {
  if (score.unit.isExempt) return false;
  if (score.isVetoed) return true;
  const { bottom, classes, minimumClass } = scheme.talk;
  const satisfaction = score.own.value;
  if (worse === null || satisfaction === null) return false;
  if (!classes.includes(score.unit.class) || ranked < minimumClass) return false;
  return 1 + worse <= bottom && compare(satisfaction, weights.talkBelow) < 0;
}

/** Each unit's standing in its class; ties share a rank (1, 1, 3). */
export function standingsOf(
  scores: readonly UnitScore[],
  scheme: Scheme,
  weights: Weights,
): readonly Standing[] {
  const entrantsByClass = new Map<string, Entrant[]>();
  for (const [place, score] of scores.entries()) {
    if (score.composite === null) continue;
    const entrant = { place, score, near: approximate(score.composite) };
    const entrants = entrantsByClass.get(score.unit.class);
    if (entrants === undefined) entrantsByClass.set(score.unit.class, [entrant]);
    else entrants.push(entrant);
  }
  const standings: Standing[] = new Array(scores.length);
  for (const entrants of entrantsByClass.values()) {
    entrants.sort(compareEntrants);
    for (const tied of tiesOf(entrants)) {
      const ranked = entrants.length;
      const worse = ranked - tied.from - tied.entrants.length;
      for (const { place, score } of tied.entrants)
        standings[place] = {
          rank: tied.from + 1,
          isTied: tied.entrants.length > 1,
          ranked,
          worse,
          isTalkProposed: mayProposeTalk(score, worse, ranked, scheme, weights),
        };
    }
  }
  for (const [place, score] of scores.entries()) {
    if (score.composite !== null) continue;
    const ranked = entrantsByClass.get(score.unit.class)?.length ?? 0;
    const isTalkProposed = mayProposeTalk(score, null, ranked, scheme, weights);
    standings[place] = { rank: null, isTied: false, ranked, worse: 0, isTalkProposed };
  }
  return standings;
}

/** Runs of entrants that compare equal, with the place of each run's first. */
function* tiesOf(sorted: readonly Entrant[]): Iterable<{
  readonly from: number;
  readonly entrants: readonly Entrant[];
}> {
  let from = 0;
  for (let to = 1; to <= sorted.length; to += 1) {
    const [first, next] = [sorted[from], sorted[to]];
    if (first && next && compareEntrants(first, next) === 0) continue;
    yield { from, entrants: sorted.slice(from, to) };
    from = to;
  }
}
