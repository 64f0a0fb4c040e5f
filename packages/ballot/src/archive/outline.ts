import { trackingCodeOfDigest } from '../ballots/tracking-code.ts';
import { readJson, type Shape } from '../bytes/canonical-json.ts';
import type { ByteDigest } from '../bytes/digest.ts';
import { knownText, latinText } from '../bytes/platform.ts';
import { assertNever } from '../outcome.ts';
import type { ByteSource } from './byte-reader.ts';
import {
  type OwnedJson,
  ownedShape,
  type SetupJson,
  type SizedTallyJson,
  setupShape,
  sizedTallyShape,
} from './event.ts';
import { type ArchiveDatum, type ArchiveEvent, readEvents } from './events.ts';
import type { ArchiveFault, ArchiveFaultCode } from './faults.ts';
import { type Milestone, milestoneOf } from './milestones.ts';
import { faultOfOrder, follow, nothingYet } from './order.ts';
import { blockLength } from './tar.ts';

/** A ballot's place in the archive; its text is read again when it is checked. */
export interface BallotEntry {
  readonly height: number;
  /** The hash by which its event names it. */
  readonly payload: string;
  /** SHA-256 of its text in hexadecimal: the payload, unless a fault `wrong-hash` says otherwise. */
  readonly digest: string;
  readonly trackingCode: string;
  /** As the ballot's beginning says; undefined when it says nothing of the kind. */
  readonly credential: string | undefined;
  /** Where its text begins in the archive, and how long it is, in bytes. */
  readonly at: number;
  readonly length: number;
}

interface OwnedDecryption {
  readonly owner: number;
  readonly text: string;
}

/** The archive without the ballots' texts, small enough to hold whatever the number of voters. */
export interface ArchiveOutline {
  readonly timestamp: number | undefined;
  readonly setup:
    | { readonly election: string; readonly trustees: string; readonly credentials: string }
    | undefined;
  readonly ballots: readonly BallotEntry[];
  /** Hash of the Setup event: the election as it was opened. */
  readonly setupEvent: string | undefined;
  /** True when EndBallots is there: the list of ballots is complete. */
  readonly isClosed: boolean;
  /** Hash of the EndBallots event: by its parents it fixes every event before it. */
  readonly endEvent: string | undefined;
  readonly tally:
    | { readonly text: string; readonly counted: number; readonly weight: number }
    | undefined;
  readonly decryptions: readonly OwnedDecryption[];
  readonly result: string | undefined;
  /** Every event but ballots in its order, whatever else is wrong with the archive. */
  readonly milestones: readonly Milestone[];
  readonly faults: readonly ArchiveFault[];
}

type Draft = {
  -readonly [Name in keyof ArchiveOutline]: ArchiveOutline[Name] extends readonly (infer Item)[]
    ? Item[]
    : ArchiveOutline[Name];
};

/** How every valid ballot begins. */
const beginning =
  /^\{"election_uuid":"[^"\\]*","election_hash":"[^"\\]*","credential":"([0-9a-f]*)"/;

/** Bytes within which the credential of a valid ballot ends, of whatever group and uuid. */
const beginningLength = 1024;

/**
 * The credential that a ballot claims, whatever else is wrong with it. The whole is read only where it does
 * not begin as valid ballots do.
 */
function credentialIn(ballot: Uint8Array): string | undefined {
  const start = latinText(ballot.subarray(0, beginningLength));
  const [, credential] = beginning.exec(start) ?? [];
  if (credential !== undefined) return credential;
  try {
    const parsed = JSON.parse(knownText(ballot)) as { readonly credential?: unknown } | null;
    return typeof parsed?.credential === 'string' ? parsed.credential : undefined;
  } catch {
    return undefined;
  }
}

/** Finds an event's data in the file and notes what is missing. */
interface Finder {
  find(hash: string, what: string): string | undefined;
  /** The same, not decoded, with its digest. */
  datum(hash: string, what: string): ArchiveDatum | undefined;
  /** The payload, read; undefined after a fault was noted. */
  payload<Value>(shape: Shape<Value>): Value | undefined;
  /** Notes the data that nobody asked for. */
  close(): void;
}

function finderOf(event: ArchiveEvent, faults: ArchiveFault[]): Finder {
  const used = new Set<string>();
  const fault = (code: ArchiveFaultCode, detail: string): void => {
    faults.push({ code, ...event.place, detail });
  };
  const datum = (hash: string, what: string): ArchiveDatum | undefined => {
    const found = event.data.get(hash);
    if (found === undefined) fault('missing-payload', `${event.type}: ${what} ${hash}`);
    else used.add(hash);
    return found;
  };
  const find = (hash: string, what: string): string | undefined => {
    const found = datum(hash, what);
    return found && knownText(found.content);
  };
  return {
    find,
    datum,
    payload: (shape) => {
      const text = event.payload === undefined ? undefined : find(event.payload, 'payload');
      if (text === undefined) return undefined;
      const read = readJson(text, shape);
      if (!read.ok) fault('unreadable-payload', event.type);
      return read.ok ? read.value : undefined;
    },
    close: () => {
      for (const hash of event.data.keys()) {
        if (!used.has(hash)) fault('unreferenced-data', hash);
      }
    },
  };
}

function takeSetup(setup: SetupJson | undefined, { find }: Finder, draft: Draft): void {
  if (setup === undefined) return;
  const election = find(setup.election, 'election');
  const trustees = find(setup.trustees, 'trustees');
  const credentials = find(setup.credentials, 'credentials');
  if (election === undefined || trustees === undefined || credentials === undefined) return;
  draft.setup = { election, trustees, credentials };
}

function takeTally(sized: SizedTallyJson | undefined, { find }: Finder, draft: Draft): void {
  if (sized === undefined) return;
  const text = find(sized.encrypted_tally, 'encrypted tally');
  if (text === undefined) return;
  draft.tally = { text, counted: sized.num_tallied, weight: sized.total_weight };
}

function takeDecryption(
  owned: OwnedJson | undefined,
  { find }: Finder,
  draft: Draft,
  { place }: ArchiveEvent,
): void {
  if (owned === undefined) return;
  const text = find(owned.payload, 'partial decryption');
  if (draft.decryptions.some(({ owner }) => owner === owned.owner)) {
    draft.faults.push({ code: 'repeated-owner', ...place, detail: `trustee ${owned.owner}` });
  } else if (text !== undefined) {
    draft.decryptions.push({ owner: owned.owner, text });
  }
}

/** Takes what an event says into the outline. */
function takeEvent(event: ArchiveEvent, draft: Draft): void {
  const finder = finderOf(event, draft.faults);
  const { type, payload, place, height } = event;
  if ((payload === undefined) !== (type === 'EndBallots')) {
    const code = payload === undefined ? 'missing-payload' : 'surplus-payload';
    draft.faults.push({ code, ...place, detail: type });
  }
  switch (type) {
    case 'Setup':
      draft.setupEvent = event.hash;
      takeSetup(finder.payload(setupShape), finder, draft);
      break;
    case 'Ballot': {
      const ballot = payload === undefined ? undefined : finder.datum(payload, 'ballot');
      if (ballot === undefined || payload === undefined) break;
      draft.ballots.push({
        height,
        payload,
        digest: ballot.digest,
        trackingCode: trackingCodeOfDigest(ballot.digest),
        credential: credentialIn(ballot.content),
        at: ballot.at + blockLength,
        length: ballot.content.length,
      });
      break;
    }
    case 'EndBallots':
      draft.isClosed = true;
      draft.endEvent = event.hash;
      break;
    case 'EncryptedTally':
      takeTally(finder.payload(sizedTallyShape), finder, draft);
      break;
    case 'PartialDecryption':
      takeDecryption(finder.payload(ownedShape), finder, draft, event);
      break;
    case 'Result':
      draft.result = payload === undefined ? undefined : finder.find(payload, 'result');
      break;
    default:
      assertNever(type);
  }
  finder.close();
}

/**
 * Reads the structure of a whole archive: members, chain, order, payloads. Every fault is named,
 * not only the first. An event out of order is named and otherwise left aside.
 *
 * @param onProgress called after each ballot with how many were met
 */
export async function readOutline(
  source: ByteSource,
  onProgress?: (ballots: number) => void,
  digestOf?: ByteDigest,
): Promise<ArchiveOutline> {
  const draft: Draft = {
    timestamp: undefined,
    setup: undefined,
    ballots: [],
    setupEvent: undefined,
    isClosed: false,
    endEvent: undefined,
    tally: undefined,
    decryptions: [],
    result: undefined,
    milestones: [],
    faults: [],
  };
  let sequence = nothingYet;
  for await (const item of readEvents(source, digestOf)) {
    if (item.kind === 'header') draft.timestamp = item.timestamp;
    if (item.kind === 'fault') draft.faults.push(item.fault);
    if (item.kind !== 'event') continue;
    const { event } = item;
    const milestone = milestoneOf(event);
    if (milestone !== undefined) draft.milestones.push(milestone);
    const code = faultOfOrder(sequence, event.type);
    if (code !== undefined) {
      draft.faults.push({ code, ...event.place, detail: event.type });
      continue;
    }
    sequence = follow(sequence, event.type);
    takeEvent(event, draft);
    if (event.type === 'Ballot') onProgress?.(draft.ballots.length);
  }
  const isNamed = draft.faults.some(({ code }) => code === 'missing-setup');
  if (sequence.last === undefined && draft.timestamp !== undefined && !isNamed) {
    draft.faults.push({ code: 'missing-setup', member: 0, at: 0, detail: 'no Setup event' });
  }
  return draft;
}
