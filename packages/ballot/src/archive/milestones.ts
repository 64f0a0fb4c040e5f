import { readJson } from '../bytes/canonical-json.ts';
import type { ByteDigest } from '../bytes/digest.ts';
import { knownText } from '../bytes/platform.ts';
import type { ByteSource } from './byte-reader.ts';
import { type EventType, ownedShape } from './event.ts';
import { readEvents } from './events.ts';

/** An event of an archive that is no ballot, by the name that others refer to it with. */
export interface Milestone {
  readonly type: Exclude<EventType, 'Ballot'>;
  /** SHA-256 of the event in hexadecimal, computed. It covers every event before it. */
  readonly hash: string;
  /** Of a partial decryption the trustee's number, from 1; null where it says none. */
  readonly owner: number | null;
}

/**
 * Reads the events that an archive's life is told by, in their order, whatever else is wrong with it.
 *
 * @param digestOf SHA-256 of the platform, where it has a faster one than this room
 */
export async function readMilestones(
  source: ByteSource,
  digestOf?: ByteDigest,
): Promise<readonly Milestone[]> {
  const milestones: Milestone[] = [];
  for await (const item of readEvents(source, digestOf)) {
    if (item.kind !== 'event') continue;
    const { type, hash, payload, data } = item.event;
    if (type === 'Ballot') continue;
    const datum = payload === undefined ? undefined : data.get(payload);
    const owned =
      type === 'PartialDecryption' && datum !== undefined
        ? readJson(knownText(datum.content), ownedShape)
        : undefined;
    milestones.push({ type, hash, owner: owned?.ok === true ? owned.value.owner : null });
  }
  return milestones;
}
