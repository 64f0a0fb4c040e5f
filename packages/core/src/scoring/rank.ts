import { compare } from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { Standing, UnitScore } from './unit-score.ts';
import type { Weights } from './weights.ts';

/** Best first: not vetoed before vetoed, then by the exact composite (A16). Zero is a tie. */
function compareUnits(a: UnitScore, b: UnitScore): number {
  if (a.isVetoed !== b.isVetoed) return a.isVetoed ? 1 : -1;
  if (a.composite === null || b.composite === null) return 0;
  return compare(b.composite, a.composite);
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
  const placesByClass = new Map<string, number[]>();
  for (const [place, score] of scores.entries()) {
    if (score.composite === null) continue;
    const places = placesByClass.get(score.unit.class);
    if (places === undefined) placesByClass.set(score.unit.class, [place]);
    else places.push(place);
  }
  const standings: Standing[] = scores.map((score) => {
    const ranked = placesByClass.get(score.unit.class)?.length ?? 0;
    const isTalkProposed = mayProposeTalk(score, null, ranked, scheme, weights);
    return { rank: null, isTied: false, ranked, worse: 0, isTalkProposed };
  });
  const at = (place: number): UnitScore => scores[place] as UnitScore;
  for (const places of placesByClass.values()) {
    places.sort((a, b) => compareUnits(at(a), at(b)));
    const ranked = places.length;
    for (let from = 0; from < ranked; ) {
      let to = from + 1;
      while (to < ranked && compareUnits(at(places[from] ?? 0), at(places[to] ?? 0)) === 0) to += 1;
      const worse = ranked - to;
      for (const place of places.slice(from, to))
        standings[place] = {
          rank: from + 1,
          isTied: to - from > 1,
          ranked,
          worse,
          isTalkProposed: mayProposeTalk(at(place), worse, ranked, scheme, weights),
        };
      from = to;
    }
  }
  return standings;
}
