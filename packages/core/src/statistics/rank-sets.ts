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
}

/** Entrants of one veto status, best first, with their places in the class. */
interface Field {
  readonly places: readonly number[];
  readonly composites: Float64Array;
  readonly variances: Float64Array;
}

function fieldOf(entrants: readonly Entrant[], isVetoed: boolean): Field {
  const members = [...entrants.entries()]
    .filter(([, entrant]) => entrant.isVetoed === isVetoed)
    .sort(([, a], [, b]) => b.composite - a.composite);
  return {
    places: members.map(([place]) => place),
    composites: Float64Array.from(members, ([, { composite }]) => composite),
    variances: Float64Array.from(members, ([, { error }]) => error ** 2),
  };
}

/** Visits each pair that differs by at least `critical` standard errors: the better one, the worse one. */
function eachApart(
  { composites, variances }: Field,
  critical: number,
  visit: (better: number, worse: number) => void,
): void {
  const { length } = composites;
  const squared = critical ** 2;
  for (let better = 0; better < length; better += 1) {
    const composite = composites[better] ?? 0;
    const variance = variances[better] ?? 0;
    for (let worse = better + 1; worse < length; worse += 1) {
      const difference = composite - (composites[worse] ?? 0);
      const apart = squared * (variance + (variances[worse] ?? 0));
      if (difference > 0 && difference * difference >= apart) visit(better, worse);
    }
  }
}

function pairsOf(field: Field): number {
  return (field.places.length * (field.places.length - 1)) / 2;
}

/**
 * The critical value of Holm's step-down procedure over all pairs (S. Holm, Scandinavian Journal of
 * Statistics 6, 1979): with K hypotheses rejected of M, the next must have p ≤ α ÷ (M − K). Rejecting all
 * that pass, and asking again until none is added, ends where Holm's ordered list ends, and needs no list.
 */
function holmCriticalValue(fields: readonly Field[]): number {
  const pairs = fields.reduce((sum, field) => sum + pairsOf(field), 0);
  let rejected = 0;
  for (;;) {
    const critical = criticalValue((1 - confidence) / Math.max(1, pairs - rejected));
    let passing = 0;
    for (const field of fields)
      eachApart(field, critical, () => {
        passing += 1;
      });
    if (passing === rejected || passing === pairs) return critical;
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
  const critical = holmCriticalValue(fields);
  const better = new Uint32Array(entrants.length);
  const worse = new Uint32Array(entrants.length);
  for (const place of open.places) worse[place] = vetoed.places.length;
  for (const place of vetoed.places) better[place] = open.places.length;
  for (const field of fields)
    eachApart(field, critical, (first, second) => {
      const [ahead = 0, behind = 0] = [field.places[first], field.places[second]];
      better[behind] = (better[behind] ?? 0) + 1;
      worse[ahead] = (worse[ahead] ?? 0) + 1;
    });
  return entrants.map((_, place) => ({
    best: 1 + (better[place] ?? 0),
    worst: entrants.length - (worse[place] ?? 0),
  }));
}
