import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  type Kernel,
  type NothingToDecrypt,
  type TallyToDecrypt,
  tallyToDecrypt,
  type VerificationProgress,
  writeEncryptedTally,
} from '@pingyi/ballot';
import type { PollId } from '@pingyi/core';
import { type CheckLine, fails, holds, undecided } from './check.ts';
import { checkActs, type RecordedPoll } from './check-acts.ts';
import { checkList } from './check-list.ts';
import { checkLog } from './check-log.ts';
import { readEvidence } from './evidence.ts';

/** Fewer voters are never decrypted, whatever a scheme says: single votes would show. */
const leastCohort = 5;

/** What a trustee brings to the examination; no secret among it. */
export interface ToExamine {
  readonly poll: PollId;
  /** The text of the evidence, and the bytes of the archive. */
  readonly evidence: string;
  readonly archive: Blob;
  /** The public part of the trustee's key for this poll, as the group writes it. */
  readonly publicKey: string;
  readonly logKey: string | null;
  /** What the key file says was decrypted for this poll. */
  readonly decrypted: string | null;
}

/** What may be decrypted, once every check holds. */
export interface Decryptable {
  readonly toDecrypt: TallyToDecrypt;
  readonly owner: number;
  readonly voters: number;
  /** SHA-256 of the recomputed encrypted tally, in hexadecimal. */
  readonly tally: string;
  readonly logKey: string;
}

export interface Examination {
  readonly lines: readonly CheckLine[];
  /** Undefined as long as a check fails. */
  readonly decryptable: Decryptable | undefined;
}

async function* bytesOf(archive: Blob): AsyncGenerator<Uint8Array> {
  const reader = archive.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function archiveFault(fault: NothingToDecrypt): CheckLine {
  switch (fault.code) {
    case 'unverifiable':
      return fails('archiveVerified', 'archive-unverifiable', { detail: fault.cause.detail });
    case 'vote-not-closed':
      return fails('archiveVerified', 'vote-open');
    case 'verification-failed': {
      const failed = fault.report.checks.find(({ state }) => state === 'fails');
      return fails('archiveVerified', 'archive-fails', { check: failed?.name ?? 'setup' });
    }
  }
}

/** The archive is the election that the record opened and closed. */
function againstRecord(
  { election, trustees, ballots, counted, setupEvent, endEvent }: TallyToDecrypt,
  recorded: RecordedPoll,
  { poll, publicKey, decrypted }: ToExamine,
): readonly CheckLine[] {
  const { group, uuid } = election;
  const opened = (): CheckLine => {
    if (uuid !== poll) return fails('openedAsRecorded', 'archive-of-other-poll', { have: uuid });
    if (setupEvent !== recorded.setup) return fails('openedAsRecorded', 'setup-differs');
    return holds('openedAsRecorded');
  };
  const closed = (): CheckLine => {
    if (endEvent !== recorded.endBallots) return fails('closedAsRecorded', 'end-differs');
    if (ballots !== recorded.ballots || counted !== recorded.voters)
      return fails('closedAsRecorded', 'counts-differ', { need: recorded.voters, have: counted });
    return holds('closedAsRecorded');
  };
  const own = trustees.publicKeys[recorded.owner - 1];
  const isInside = own !== undefined && group.format(own) === publicKey;
  const need = Math.max(leastCohort, recorded.minimumCohort);
  return [
    opened(),
    closed(),
    isInside ? holds('ownKeyInside') : fails('ownKeyInside', 'own-key-missing'),
    counted >= need
      ? holds('enoughVoters')
      : fails('enoughVoters', 'below-cohort', { need, have: counted }),
    decrypted === null
      ? holds('firstDecryption')
      : fails('firstDecryption', 'decrypted-before', { tally: decrypted }),
  ];
}

const later = [
  'openedAsRecorded',
  'closedAsRecorded',
  'ownKeyInside',
  'enoughVoters',
  'firstDecryption',
] as const;

/**
 * Checks a closed poll from the log's signature down to every ballot, and hands out the recomputed tally
 * only where every check holds. Nothing else is ever decrypted: there is no way in for a ciphertext.
 */
export async function examine(
  given: ToExamine,
  kernel: Kernel | undefined,
  onProgress: (progress: VerificationProgress) => void,
): Promise<Examination> {
  const evidence = readEvidence(given.evidence);
  const stopped = (...lines: readonly CheckLine[]): Examination => ({
    lines,
    decryptable: undefined,
  });
  if (evidence === undefined) return stopped(fails('logSigned', 'evidence-unreadable'));
  if (evidence.poll !== given.poll)
    return stopped(fails('logSigned', 'evidence-of-other-poll', { have: evidence.poll }));
  const log = checkLog(evidence, given.logKey);
  if (log.acts === undefined) return stopped(...log.lines);
  const { lines: ofActs, recorded } = checkActs(
    evidence.meeting,
    given.poll,
    log.acts,
    given.publicKey,
  );
  if (recorded === undefined) return stopped(...log.lines, ...ofActs);
  const options = { onProgress, ...(kernel === undefined ? {} : { kernel }) };
  const verified = await tallyToDecrypt(() => bytesOf(given.archive), options);
  const archived = verified.ok ? new Set(verified.value.credentials.keys()) : undefined;
  const list = checkList(evidence, log.acts, given.poll, recorded.part, archived);
  if (!verified.ok) {
    const rest = later.map(undecided);
    return stopped(...log.lines, ...ofActs, list, archiveFault(verified.fault), ...rest);
  }
  const lines = [
    ...log.lines,
    ...ofActs,
    list,
    holds('archiveVerified'),
    ...againstRecord(verified.value, recorded, given),
  ];
  if (lines.some(({ state }) => state === 'fails')) return { lines, decryptable: undefined };
  const { election, tally } = verified.value;
  const text = writeEncryptedTally(election, tally);
  return {
    lines,
    decryptable: {
      toDecrypt: verified.value,
      owner: recorded.owner,
      voters: recorded.voters,
      tally: bytesToHex(sha256(utf8ToBytes(text))),
      logKey: evidence.logKey,
    },
  };
}
