import {
  appendBallot,
  appendEncryptedTally,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  readBallotBytes,
  readOutline,
  startArchive,
} from '@pingyi/ballot';
import type { PollId, StoredAct } from '@pingyi/core';
import { archiveName } from '@pingyi/record';
import { type Editing, eachAct } from './editing.ts';
import { actsIn, type RecordParts } from './record-parts.ts';

/** A poll's archive taken apart. */
export interface ArchiveParts {
  readonly poll: PollId;
  readonly timestamp: number;
  readonly setup: {
    readonly election: string;
    readonly trustees: string;
    readonly credentials: string;
  };
  readonly ballots: readonly BallotPart[];
  readonly tally: { readonly text: string; readonly counted: number } | undefined;
  readonly decryptions: readonly { readonly owner: number; readonly text: string }[];
  /** The text of the Result event. */
  readonly result: string | undefined;
}

/** A ballot of an archive: its text and what it says of itself. */
export interface BallotPart {
  readonly text: string;
  readonly credential: string;
  readonly trackingCode: string;
}

async function partsOf(poll: PollId, bytes: Uint8Array): Promise<ArchiveParts | null> {
  const outline = await readOutline([bytes]);
  const { setup, timestamp, tally, decryptions, result } = outline;
  if (setup === undefined || timestamp === undefined) return null;
  const ballots: BallotPart[] = [];
  for await (const ballot of readBallotBytes([bytes], outline.ballots)) {
    const entry = outline.ballots[ballots.length];
    ballots.push({
      text: Buffer.from(ballot).toString('utf8'),
      credential: entry?.credential ?? '',
      trackingCode: entry?.trackingCode ?? '',
    });
  }
  return { poll, timestamp, setup, ballots, tally, decryptions, result };
}

/** The archives of polls with a result, in the order of their results. */
export async function archivesIn(parts: RecordParts): Promise<readonly ArchiveParts[]> {
  const found: ArchiveParts[] = [];
  for (const act of actsIn(parts)) {
    const poll = act.type === 'poll-result' ? act.payload.poll : null;
    const bytes = poll === null ? undefined : parts.members.get(archiveName(poll));
    const read = poll === null || bytes === undefined ? null : await partsOf(poll, bytes);
    if (read !== null) found.push(read);
  }
  return found;
}

/** An archive as its bytes; every event is chained to the one before. */
function putTogether(parts: ArchiveParts): Uint8Array {
  const pieces: Uint8Array[] = [];
  const beginning = startArchive(parts.timestamp);
  let { end } = beginning;
  const add = (step: { readonly bytes: Uint8Array; readonly end: typeof end }): void => {
    pieces.push(step.bytes);
    end = step.end;
  };
  pieces.push(beginning.bytes);
  add(appendSetup(end, parts.setup));
  for (const { text } of parts.ballots) add(appendBallot(end, text));
  add(appendEndBallots(end));
  if (parts.tally !== undefined)
    add(appendEncryptedTally(end, parts.tally.text, parts.tally.counted));
  for (const { owner, text } of parts.decryptions) add(appendPartialDecryption(end, owner, text));
  if (parts.result !== undefined) add(appendResult(end, parts.result));
  return new Uint8Array(Buffer.concat(pieces));
}

/** What acts say of an archive, made to say it of another. */
async function following(
  archive: Uint8Array,
  { poll, ballots, result }: ArchiveParts,
): Promise<Required<Editing>['edit']> {
  const { milestones } = await readOutline([archive]);
  const hashOf = (type: string, owner: number | null = null): string =>
    milestones.find((each) => each.type === type && each.owner === owner)?.hash ?? '';
  const voters = new Set(ballots.map(({ credential }) => credential)).size;
  const counts: unknown = result === undefined ? [] : JSON.parse(result).result;
  const said = (act: StoredAct): object => {
    switch (act.type) {
      case 'poll-opened':
        return { setup: hashOf('Setup') };
      case 'poll-closed':
        return { endBallots: hashOf('EndBallots'), ballots: ballots.length, voters };
      case 'poll-tallied':
        return { encryptedTally: hashOf('EncryptedTally'), tallied: voters };
      case 'decryption-accepted':
        return { partialDecryption: hashOf('PartialDecryption', act.payload.owner) };
      case 'poll-result':
        return { result: hashOf('Result'), counts };
      default:
        return {};
    }
  };
  return eachAct((act) =>
    'poll' in act.payload && act.payload.poll === poll
      ? ({ ...act, payload: { ...act.payload, ...said(act) } } as StoredAct)
      : act,
  );
}

/** Exchanges an archive for a reworked one, with all acts that speak of it. */
export async function reworked(parts: ArchiveParts): Promise<Editing> {
  const archive = putTogether(parts);
  return {
    edit: await following(archive, parts),
    editMembers: (members) => void members.set(archiveName(parts.poll), archive),
  };
}
