/**
 * Every cycle of a parent relation, each once, rotated to begin with the member that `parentOf` names
 * first; cycles in that order too. Linear in the number of units and free of recursion, since a file
 * may hold a chain of any length.
 */
export function findCycles<Id>(parentOf: ReadonlyMap<Id, Id>): readonly (readonly Id[])[] {
  const settled = new Set<Id>();
  const cycles: Id[][] = [];
  for (const start of parentOf.keys()) {
    const trail: Id[] = [];
    const placeInTrail = new Map<Id, number>();
    let at: Id | undefined = start;
    while (at !== undefined && !settled.has(at) && !placeInTrail.has(at)) {
      placeInTrail.set(at, trail.length);
      trail.push(at);
      at = parentOf.get(at);
    }
    const entered = at === undefined ? undefined : placeInTrail.get(at);
    if (entered !== undefined) cycles.push(trail.slice(entered));
    for (const id of trail) settled.add(id);
  }
  const order = new Map([...parentOf.keys()].map((id, place) => [id, place] as const));
  const placeOf = (id: Id): number => order.get(id) ?? 0;
  const rotated = cycles.map((cycle) => {
    const first = cycle.reduce(
      (best, id, i) => (placeOf(id) < placeOf(cycle[best] as Id) ? i : best),
      0,
    );
    return [...cycle.slice(first), ...cycle.slice(0, first)];
  });
  return rotated.sort((a, b) => placeOf(a[0] as Id) - placeOf(b[0] as Id));
}
