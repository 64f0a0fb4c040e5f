import type { MeetingId } from '@pingyi/core';
import { type OfficerKeyFile, type Owner, readOfficerKey } from './officer-key.ts';

/**
 * Officers' keys kept by this browser, sealed, beside each other: two scrutineers may share a device and
 * still sign each with the own passphrase.
 */
const prefix = 'pingyi-officer-key/';

function placeOf({ meeting, account }: Owner): string {
  return `${prefix}${meeting}/${account}`;
}

/** The key of an officer for a meeting, if this browser keeps it. */
export function keptOfficerKey(owner: Owner, storage: Storage): OfficerKeyFile | undefined {
  const text = storage.getItem(placeOf(owner));
  return text === null ? undefined : readOfficerKey(text);
}

/** Every key of a meeting that this browser keeps, by account. */
export function keptOfficerKeys(meeting: MeetingId, storage: Storage): readonly OfficerKeyFile[] {
  const places = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
  return places
    .filter((place) => place.startsWith(`${prefix}${meeting}/`))
    .sort()
    .flatMap((place) => readOfficerKey(storage.getItem(place) ?? '') ?? []);
}

export function keepOfficerKey(file: OfficerKeyFile, storage: Storage): void {
  storage.setItem(placeOf(file), `${JSON.stringify(file)}\n`);
}
