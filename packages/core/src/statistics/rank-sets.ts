import { criticalValue } from './normal-tail.ts';
import { confidence } from './satisfaction-interval.ts';

/** A ranked unit as its class sees it. */
export interface Entrant {
  /** The composite, in points. */
  readonly composite: number;
  /** Its standard error, in points. */
  readonly error: number;
  readonly isVetoed: boolean;
}

/** The ranks that a unit's ballots allow: from `best` to `worst`, 1 being the best of all. */
export interface RankSet {
  readonly best: number;
  readonly worst: number;
  /** Other units that it is compared with: of its class and veto status. With none, its ranks are no finding. */
  readonly compared: number;
}

/** Entrants of one veto status, best first, with their places in the class. */
interface Field {
  readonly places: readonly number[];
  readonly composites: Float64Array;
  readonly variances: Float64Array;
  readonly smallest: number;
  readonly largest: number;
}

function fieldOf(entrants: readonly Entrant[], isVetoed: boolean): Field {
  const members = [...entrants.entries()]
    .filter(([, entrant]) => entrant.isVetoed === isVetoed)
    .sort(([, a], [, b]) => b.composite - a.composite);
  const variances = Float64Array.from(members, ([, { error }]) => error ** 2);
  return {
    places: members.map(([place]) => place),
    composites: Float64Array.from(members, ([, { composite }]) => composite),
    variances,
    smallest: variances.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
    largest: variances.reduce((most, each) => Math.max(most, each), 0),
  };
}

/** Pairs of a field that are significantly apart, counted by entrant. */
interface Apart {
  readonly pairs: number;
  /** How many are significantly better than the entrant. */
  readonly better: Uint32Array;
  readonly worse: Uint32Array;
}

/** The first place behind `better` whose difference squared reaches `squared`. */
function firstApart(composites: Float64Array, better: number, squared: number): number {
  const composite = composites[better] ?? 0;
  let low = better + 1;
  let high = composites.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = composite - (composites[middle] ?? 0);
    if (difference > 0 && difference * difference >= squared) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The pairs that differ by at least `critical` standard errors. Differences grow down the list: pairs are
 * looked at one by one only where it depends on the worse one's error.
 */
function apartIn({ composites, variances, smallest, largest }: Field, critical: number): Apart {
  const { length } = composites;
  const squared = critical ** 2;
  const better = new Uint32Array(length);
  const worse = new Uint32Array(length);
  /** How many more entrants are better than everybody from a place on. */
  const fromHereOn = new Uint32Array(length + 1);
  let pairs = 0;
  for (let ahead = 0; ahead < length; ahead += 1) {
    const composite = composites[ahead] ?? 0;
    const variance = variances[ahead] ?? 0;
    const possible = firstApart(composites, ahead, squared * (variance + smallest));
    const sure = firstApart(composites, ahead, squared * (variance + largest));
    let behind = length - sure;
    fromHereOn[sure] = (fromHereOn[sure] ?? 0) + 1;
    for (let place = possible; place < sure; place += 1) {
      const difference = composite - (composites[place] ?? 0);
      if (difference * difference < squared * (variance + (variances[place] ?? 0))) continue;
      behind += 1;
      better[place] = (better[place] ?? 0) + 1;
    }
    worse[ahead] = behind;
    pairs += behind;
  }
  let ahead = 0;
  for (let place = 0; place < length; place += 1) {
    ahead += fromHereOn[place] ?? 0;
    better[place] = (better[place] ?? 0) + ahead;
  }
  return { pairs, better, worse };
}

function pairsOf({ places }: Field): number {
  return (places.length * (places.length - 1)) / 2;
}

/**
 * The pairs of each field that Holm's step-down procedure over all of them finds apart (S. Holm,
 * Scandinavian Journal of Statistics 6, 1979): with K hypotheses rejected of M, the next must have
 * p ≤ α ÷ (M − K). Rejecting all that pass, and asking again until none is added, ends where Holm's
 * ordered list ends, and needs no list.
 */
function holm(fields: readonly Field[]): readonly Apart[] {
  const pairs = fields.reduce((sum, field) => sum + pairsOf(field), 0);
  let rejected = 0;
  for (;;) {
    const critical = criticalValue((1 - confidence) / Math.max(1, pairs - rejected));
    const apart = fields.map((field) => apartIn(field, critical));
    const passing = apart.reduce((sum, each) => sum + each.pairs, 0);
    if (passing === rejected || passing === pairs) return apart;
    rejected = passing;
  }
}

/**
 * The ranks that each unit of a class may have, together with a confidence of 95 %: 1 + the number of
 * units significantly better, up to n − the number significantly worse (pairwise differences with Holm's
 * correction; Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 91, 2024, on ranks by
 * pairwise tests). A vetoed unit stands behind all others by rule, not by chance: such a pair is no
 * hypothesis.
 *
 * The differences are taken as independent. One panel that rates several units mildly or strictly makes
 * differences more certain than assumed, so that the sets err on the wide side.
 */
export function rankSetsOf(entrants: readonly Entrant[]): readonly RankSet[] {
  const [open, vetoed] = [fieldOf(entrants, false), fieldOf(entrants, true)];
  const fields = [open, vetoed];
  const sets: RankSet[] = new Array(entrants.length);
  for (const [i, { better, worse }] of holm(fields).entries()) {
    const { places } = fields[i] ?? open;
    const ahead = i === 0 ? 0 : open.places.length;
    const behind = i === 0 ? vetoed.places.length : 0;
    for (const [at, place] of places.entries())
      sets[place] = {
        best: 1 + ahead + (better[at] ?? 0),
        worst: entrants.length - behind - (worse[at] ?? 0),
        compared: places.length - 1,
      };
  }
  return sets;
}
