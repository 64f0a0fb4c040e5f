import { writeJson } from '../bytes/canonical-json.ts';
import { hexDigest } from '../bytes/digest.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import type { EventType } from './event.ts';
import { headerName } from './members.ts';
import { tarMember } from './tar.ts';

/** Where an archive that is being written stands; each step returns the next. */
export interface ArchiveEnd {
  /** Seconds since 1970, the same for every member. */
  readonly timestamp: number;
  /** Name of the last event. */
  readonly parent: string | undefined;
  /** Height of the next event. */
  readonly height: number;
}

/** Bytes to append to the file, and where the archive stands afterwards. */
export interface Appended {
  readonly bytes: Uint8Array;
  readonly end: ArchiveEnd;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

interface NamedData {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

function dataMember(text: string, timestamp: number): NamedData {
  const content = utf8Bytes(text);
  const hash = hexDigest(content);
  return { hash, bytes: tarMember(`${hash}.data.json`, content, timestamp) };
}

function appendEvent(
  end: ArchiveEnd,
  type: EventType,
  data: readonly NamedData[],
  payload: string | undefined,
): Appended {
  const { timestamp, parent, height } = end;
  const content = utf8Bytes(writeJson({ parent, height, type, payload }));
  const hash = hexDigest(content);
  const event = tarMember(`${hash}.event.json`, content, timestamp);
  return {
    bytes: join([...data.map(({ bytes }) => bytes), event]),
    end: { timestamp, parent: hash, height: height + 1 },
  };
}

function appendWithPayload(
  end: ArchiveEnd,
  type: EventType,
  data: readonly NamedData[],
  payload: string,
): Appended {
  const member = dataMember(payload, end.timestamp);
  return appendEvent(end, type, [...data, member], member.hash);
}

/**
 * The beginning of an archive.
 *
 * @param timestamp seconds since 1970
 */
export function startArchive(timestamp: number): Appended {
  const header = writeJson({ version: 1, timestamp: String(timestamp) });
  return {
    bytes: tarMember(headerName, utf8Bytes(header), timestamp),
    end: { timestamp, parent: undefined, height: 0 },
  };
}

/** The Setup event with the texts of election, trustees and public credentials. */
export function appendSetup(
  end: ArchiveEnd,
  texts: { readonly election: string; readonly trustees: string; readonly credentials: string },
): Appended {
  const election = dataMember(texts.election, end.timestamp);
  const trustees = dataMember(texts.trustees, end.timestamp);
  const credentials = dataMember(texts.credentials, end.timestamp);
  const setup = writeJson({
    election: election.hash,
    trustees: trustees.hash,
    credentials: credentials.hash,
  });
  return appendWithPayload(end, 'Setup', [election, trustees, credentials], setup);
}

/** A Ballot event with a ballot as it was cast. */
export function appendBallot(end: ArchiveEnd, ballot: string): Appended {
  return appendWithPayload(end, 'Ballot', [], ballot);
}

/** The end of the vote. */
export function appendEndBallots(end: ArchiveEnd): Appended {
  return appendEvent(end, 'EndBallots', [], undefined);
}

/**
 * The EncryptedTally event.
 *
 * @param counted how many ballots are in the tally, all of weight one
 */
export function appendEncryptedTally(end: ArchiveEnd, tally: string, counted: number): Appended {
  const member = dataMember(tally, end.timestamp);
  const sized = writeJson({
    num_tallied: counted,
    total_weight: counted,
    encrypted_tally: member.hash,
  });
  return appendWithPayload(end, 'EncryptedTally', [member], sized);
}

/**
 * The PartialDecryption event of one trustee.
 *
 * @param owner the trustee's number, from 1
 */
export function appendPartialDecryption(
  end: ArchiveEnd,
  owner: number,
  decryption: string,
): Appended {
  const member = dataMember(decryption, end.timestamp);
  const owned = writeJson({ owner, payload: member.hash });
  return appendWithPayload(end, 'PartialDecryption', [member], owned);
}

/** The Result event. */
export function appendResult(end: ArchiveEnd, result: string): Appended {
  return appendWithPayload(end, 'Result', [], result);
}
