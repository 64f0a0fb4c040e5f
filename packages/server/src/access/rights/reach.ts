import type { Grant } from '@pingyi/core';

/** How much of a campaign somebody sees: all of it, or the work of some units. */
export type Reach = 'all' | ReadonlySet<string>;

/** What grants show of a campaign; null for nothing. A grant for units shows these units only. */
export function reachInto(grants: readonly Grant[], campaign: string): Reach | null {
  const units = new Set<string>();
  for (const { scope } of grants) {
    if (scope.kind === 'installation') return 'all';
    if (scope.campaign !== campaign) continue;
    if (scope.kind === 'campaign') return 'all';
    units.add(scope.unit);
  }
  return units.size === 0 ? null : units;
}

/** Whether a unit's work is within reach. */
export function reaches(reach: Reach, unit: string): boolean {
  return reach === 'all' || reach.has(unit);
}
