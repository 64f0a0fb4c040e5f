import {
  type Adjustment,
  type CivilDate,
  civilDateOf,
  isWindowOver,
  openObjectionsTo,
  type Zone,
} from '@pingyi/core';

/** Where an adjustment is on its way from notice to decision. */
export type Standing =
  | 'window'
  | 'toAnswer'
  | 'toDecide'
  | 'upheld'
  | 'changed'
  | 'dropped'
  | 'withdrawn';

/** The standing of an adjustment on a day: an open objection goes before the window, since it can be answered now. */
export function standingOf(
  { withdrawn, decided, objections, closes, entered }: Adjustment,
  today: CivilDate,
  zone: Zone,
): Standing {
  if (withdrawn !== null) return 'withdrawn';
  if (decided !== null) return decided.outcome;
  if (objections.some(({ reply }) => reply === null)) return 'toAnswer';
  const opens = civilDateOf(entered.at, zone);
  if (closes !== null && !isWindowOver({ opens, closes }, today)) return 'window';
  return 'toDecide';
}

export const groups = ['all', 'open', 'counted', 'ended'] as const;

export type Group = (typeof groups)[number];

/** What a standing means for the score. */
export function groupOf(standing: Standing): Exclude<Group, 'all'> {
  if (standing === 'upheld' || standing === 'changed') return 'counted';
  return standing === 'dropped' || standing === 'withdrawn' ? 'ended' : 'open';
}

/** Objections that came after the decision and wait for their review. */
export function openLateObjections(adjustment: Adjustment) {
  return adjustment.decided === null ? [] : openObjectionsTo(adjustment);
}

/** Whether one objection is among these. */
export function isLateObjectionOpen(adjustment: Adjustment, objection: string): boolean {
  return openLateObjections(adjustment).some((each) => each.objection === objection);
}
