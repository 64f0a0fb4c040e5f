import { readJson } from '../bytes/canonical-json.ts';
import { knownText } from '../bytes/platform.ts';
import { type EventType, ownedShape } from './event.ts';
import type { ArchiveEvent } from './events.ts';

/** An event of an archive that is no ballot, by the name that others refer to it with. */
export interface Milestone {
  readonly type: Exclude<EventType, 'Ballot'>;
  /** SHA-256 of the event in hexadecimal, computed. It covers every event before it. */
  readonly hash: string;
  /** Of a partial decryption the trustee's number, from 1; null where it says none. */
  readonly owner: number | null;
}

/** What an event is to those who only follow an archive's life; undefined for a ballot. */
export function milestoneOf({ type, hash, payload, data }: ArchiveEvent): Milestone | undefined {
  if (type === 'Ballot') return undefined;
  const datum = payload === undefined ? undefined : data.get(payload);
  const owned =
    type === 'PartialDecryption' && datum !== undefined
      ? readJson(knownText(datum.content), ownedShape)
      : undefined;
  return { type, hash, owner: owned?.ok === true ? owned.value.owner : null };
}
