import {
  type AccountId,
  type Correction,
  type Count,
  countOf,
  deskOf,
  differencesOf,
  type Meeting,
  partsServed,
  type StoredAct,
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
 * which only voiding the paper helps. `to-correct`: a third person decided otherwise than was signed, and
 * the tellers sign anew.
 */
export type SheetState =
  | 'to-enter'
  | 'mine'
  | 'full'
  | 'differ'
  | 'exceeds'
  | 'to-sign'
  | 'signed'
  | 'to-correct';

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

/**
 * What a signature on a sheet corrects: nothing, or the signed sheet, for the reason that the third person
 * gave; so both tellers sign the same words.
 */
export function correctionOf(
  meeting: Meeting,
  { unit, part }: SheetPlace,
  acts: readonly StoredAct[],
): Correction | null {
  const { sheet } = countOf(meeting, unit, part);
  if (sheet === null) return null;
  const decisions = acts.flatMap((act) =>
    act.type === 'count-decided' && act.payload.unit === unit && act.payload.part === part
      ? [act.payload.reason]
      : [],
  );
  return { supersedes: sheet.seq, reason: decisions.at(-1) ?? '' };
}

export function sheetState(
  meeting: Meeting,
  place: SheetPlace,
  account: AccountId,
  isTeller: boolean,
): SheetState {
  const count = countOf(meeting, place.unit, place.part);
  const settled = settledCount(count);
  if (count.sheet !== null)
    return settled === null || differencesOf(settled, count.sheet) === 0 ? 'signed' : 'to-correct';
  if (settled !== null) return settled.returned > issuedOf(meeting, place) ? 'exceeds' : 'to-sign';
  const [one, other] = count.entries;
  if (one !== undefined && other !== undefined && differencesOf(one.count, other.count) > 0)
    return 'differ';
  return stateOfEntries(count, account, isTeller);
}
