import type { EventType } from './event.ts';
import type { ArchiveFaultCode } from './faults.ts';

/** Which events may come directly before; Setup comes first. */
const mayFollow: Readonly<Record<EventType, readonly EventType[]>> = {
  Setup: [],
  Ballot: ['Setup', 'Ballot'],
  EndBallots: ['Setup', 'Ballot'],
  EncryptedTally: ['EndBallots'],
  PartialDecryption: ['EncryptedTally', 'PartialDecryption'],
  Result: ['PartialDecryption'],
};

/** The events in order so far: which types were there, and which came last. */
export interface Sequence {
  readonly seen: ReadonlySet<EventType>;
  readonly last: EventType | undefined;
}

export const nothingYet: Sequence = { seen: new Set(), last: undefined };

export function follow({ seen }: Sequence, type: EventType): Sequence {
  return { seen: new Set([...seen, type]), last: type };
}

/** What is wrong with an event of this type at this place, if anything. */
export function faultOfOrder(sequence: Sequence, type: EventType): ArchiveFaultCode | undefined {
  const { seen, last } = sequence;
  if (last === undefined) return type === 'Setup' ? undefined : 'missing-setup';
  if (type === 'Setup') return 'duplicate-setup';
  if (mayFollow[type].includes(last)) return undefined;
  if (type === 'Ballot' && seen.has('EndBallots')) return 'ballot-after-end';
  return seen.has(type) ? 'repeated-event' : 'event-out-of-order';
}
