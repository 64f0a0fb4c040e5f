import { readJson } from '../bytes/canonical-json.ts';
import type { ByteDigest } from '../bytes/digest.ts';
import { knownText } from '../bytes/platform.ts';
import type { ByteSource } from './byte-reader.ts';
import { type EventType, eventShape, isEventType, isMixnetEvent } from './event.ts';
import type { ArchiveFault, ArchiveFaultCode } from './faults.ts';
import { type ArchiveItem, readMembers } from './members.ts';

/** A data member. */
export interface ArchiveDatum {
  /** Valid UTF-8. */
  readonly content: Uint8Array;
  /** Where the member begins, in bytes. */
  readonly at: number;
  /** SHA-256 in hexadecimal, computed, not claimed. */
  readonly digest: string;
}

/** An event with the data that stand before it in the file. */
export interface ArchiveEvent {
  readonly type: EventType;
  readonly height: number;
  readonly hash: string;
  /** Its data by the hash in their names: those since the event before. */
  readonly data: ReadonlyMap<string, ArchiveDatum>;
  readonly payload: string | undefined;
  readonly place: Place;
}

interface Place {
  readonly member: number;
  readonly at: number;
}

/** What came out of the file: events in order, and what is wrong. */
export type EventItem =
  | { readonly kind: 'header'; readonly timestamp: number }
  | { readonly kind: 'event'; readonly event: ArchiveEvent }
  | { readonly kind: 'fault'; readonly fault: ArchiveFault };

function faultAt(place: Place, code: ArchiveFaultCode, detail: string): EventItem {
  const { member, at } = place;
  return { kind: 'fault', fault: { code, member, at, detail } };
}

interface Chain {
  /** Name of the event before, or undefined at the beginning. */
  readonly parent: string | undefined;
  readonly height: number;
}

type EventMember = Extract<ArchiveItem, { readonly kind: 'data' | 'event' }>;

function* readEvent(
  item: EventMember,
  data: ReadonlyMap<string, ArchiveDatum>,
  chain: Chain,
): Generator<EventItem, Chain> {
  const read = readJson(knownText(item.content), eventShape);
  if (!read.ok) {
    const { fault } = read;
    const detail = fault.code === 'wrong-shape' ? `${fault.place}: ${fault.want}` : fault.code;
    yield faultAt(item, 'unreadable-event', detail);
    return { parent: item.hash, height: chain.height + 1 };
  }
  const { parent, height, type, payload } = read.value;
  if (parent !== chain.parent) {
    yield faultAt(item, 'broken-chain', `${type} at height ${height}`);
  }
  if (height !== chain.height) {
    yield faultAt(item, 'wrong-height', `${type}: ${height} instead of ${chain.height}`);
  }
  if (isEventType(type)) {
    const { hash, member, at } = item;
    yield {
      kind: 'event',
      event: { type, height, hash, data, payload, place: { member, at } },
    };
  } else {
    yield faultAt(item, isMixnetEvent(type) ? 'unsupported-event' : 'unknown-event', type);
  }
  return { parent: item.hash, height: height + 1 };
}

/** After these nothing more is read, so data may well wait for an event that was lost. */
const endsReading: readonly ArchiveFaultCode[] = [
  'bad-member-header',
  'truncated-member',
  'member-too-large',
];

/**
 * Reads the chain of events. After a fault the reading goes on from what is there, so that one
 * fault is named once.
 */
export async function* readEvents(
  source: ByteSource,
  digestOf?: ByteDigest,
): AsyncGenerator<EventItem> {
  let chain: Chain = { parent: undefined, height: 0 };
  let data = new Map<string, ArchiveDatum>();
  let waiting: Place[] = [];
  let isCutOff = false;
  for await (const item of readMembers(source, digestOf)) {
    switch (item.kind) {
      case 'header':
        yield { kind: 'header', timestamp: item.timestamp };
        break;
      case 'fault':
        isCutOff = endsReading.includes(item.fault.code);
        yield item;
        break;
      case 'data':
        data.set(item.hash, { content: item.content, at: item.at, digest: item.digest });
        waiting.push(item);
        break;
      case 'event':
        chain = yield* readEvent(item, data, chain);
        data = new Map();
        waiting = [];
        break;
    }
  }
  if (isCutOff) return;
  for (const place of waiting) yield faultAt(place, 'unreferenced-data', 'no event names it');
}
