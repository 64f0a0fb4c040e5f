import { type PersonRef, personRef, type UnitId } from '@pingyi/core';
import type { MeetingView } from '../duty/use-meeting.ts';
import { newKey } from '../meeting-data/give-command.ts';

/** Who speaks, as public acts name people: by references that say nothing about who it is. */

/** The chair, by the own account. */
export function chairAsSpeaker({ account }: MeetingView): PersonRef {
  return personRef.parse(account);
}

/** The head of a unit, one reference for the whole meeting; ids of units are short enough for it. */
export function headOfUnit(unit: UnitId): PersonRef {
  const read = personRef.safeParse(`head-of-${unit}`);
  return read.success ? read.data : personRef.parse('head-of-unit');
}

/** Somebody whose name stands in a text that can be erased. */
export function somebodyNamed(): PersonRef {
  return personRef.parse(`person-${newKey().slice(0, 12)}`);
}
