import {
  type AccountId,
  type Count,
  countOf,
  deskOf,
  differencesOf,
  type Meeting,
  partsServed,
  settledCount,
  type UnitId,
} from '@pingyi/core';

/** One count sheet: a unit, and the part of the electorate that voted on paper. */
export interface SheetPlace {
  readonly unit: UnitId;
  readonly part: string | null;
}

/**
 * How far a sheet is, for whoever looks at it. `mine`: the reader has entered and waits for the other
 * teller. `differ`: both are there and a third person decides. `exceeds`: more came back than were issued,
 * which only voiding the paper helps.
 */
export type SheetState = 'to-enter' | 'mine' | 'full' | 'differ' | 'exceeds' | 'to-sign' | 'signed';

/** Every sheet that the paper vote needs, unit by unit. */
export function sheetsOf(meeting: Meeting): readonly SheetPlace[] {
  const parts = partsServed(meeting, 'paper');
  return meeting.particulars.units.flatMap((unit) => parts.map((part) => ({ unit, part })));
}

/** Sheets of paper that the desk gave out. */
export function issuedOf(meeting: Meeting, { part }: SheetPlace): number {
  return deskOf(meeting, part).papers;
}

function stateOfEntries({ entries }: Count, account: AccountId, isTeller: boolean): SheetState {
  if (entries.some((each) => each.account === account)) return 'mine';
  return isTeller && entries.length < 2 ? 'to-enter' : 'full';
}

export function sheetState(
  meeting: Meeting,
  place: SheetPlace,
  account: AccountId,
  isTeller: boolean,
): SheetState {
  const count = countOf(meeting, place.unit, place.part);
  if (count.sheet !== null) return 'signed';
  const settled = settledCount(count);
  if (settled !== null) return settled.returned > issuedOf(meeting, place) ? 'exceeds' : 'to-sign';
  const [one, other] = count.entries;
  if (one !== undefined && other !== undefined && differencesOf(one.count, other.count) > 0)
    return 'differ';
  return stateOfEntries(count, account, isTeller);
}
