import { integer, record, type Shape, text } from '../bytes/canonical-json.ts';

/** The events of an election with homomorphic questions (Belenios specification, 4.4). */
const eventTypes = [
  'Setup',
  'Ballot',
  'EndBallots',
  'EncryptedTally',
  'PartialDecryption',
  'Result',
] as const;

export type EventType = (typeof eventTypes)[number];

/** Events of the specification that only elections with a mixnet have. */
const mixnetEvents: readonly string[] = ['Shuffle', 'EndShuffles'];

export function isEventType(type: string): type is EventType {
  return (eventTypes as readonly string[]).includes(type);
}

export function isMixnetEvent(type: string): boolean {
  return mixnetEvents.includes(type);
}

export interface EventJson {
  /** Hash of the event before; only Setup has none. */
  readonly parent?: string;
  readonly height: number;
  readonly type: string;
  /** Hash of what the event is about; only EndBallots has none. */
  readonly payload?: string;
}

const hash = text(/^[0-9a-f]{64}$/, '64 lowercase hexadecimal digits');

export const eventShape: Shape<EventJson> = record<EventJson>(
  { parent: hash, height: integer(0), type: text(), payload: hash },
  ['parent', 'payload'],
);

/** Payload of Setup: the hashes of election, trustees and public credentials. */
export interface SetupJson {
  readonly election: string;
  readonly trustees: string;
  readonly credentials: string;
}

export const setupShape: Shape<SetupJson> = record<SetupJson>({
  election: hash,
  trustees: hash,
  credentials: hash,
});

/** Payload of EncryptedTally (4.16). */
export interface SizedTallyJson {
  readonly num_tallied: number;
  readonly total_weight: number;
  readonly encrypted_tally: string;
}

export const sizedTallyShape: Shape<SizedTallyJson> = record<SizedTallyJson>({
  num_tallied: integer(0),
  total_weight: integer(0),
  encrypted_tally: hash,
});

/** Payload of PartialDecryption (4.18): whose it is and where it lies. */
export interface OwnedJson {
  readonly owner: number;
  readonly payload: string;
}

export const ownedShape: Shape<OwnedJson> = record<OwnedJson>({
  owner: integer(1),
  payload: hash,
});
