import type { ClaimName, ClaimReport } from '@pingyi/record';

/** Claims of one height: each rests on claims below it only. */
export type Storey = readonly ClaimReport[];

/** Claims by what they rest on, the lowest first: 0 rests on nothing, others stand on the one below. */
export function storeysOf(claims: readonly ClaimReport[]): readonly Storey[] {
  const byName = new Map(claims.map((claim) => [claim.claim, claim]));
  const heights = new Map<ClaimName, number>();
  const heightOf = (name: ClaimName): number => {
    const known = heights.get(name);
    if (known !== undefined) return known;
    const below = byName.get(name)?.restsOn ?? [];
    const height = below.length === 0 ? 0 : 1 + Math.max(...below.map(heightOf));
    heights.set(name, height);
    return height;
  };
  const storeys: ClaimReport[][] = [];
  for (const claim of claims) {
    const height = heightOf(claim.claim);
    for (let next = storeys.length; next <= height; next += 1) storeys.push([]);
    storeys[height]?.push(claim);
  }
  return storeys;
}
