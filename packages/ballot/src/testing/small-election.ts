import type { ByteSource } from '../archive/byte-reader.ts';
import {
  type Appended,
  appendBallot,
  appendEncryptedTally,
  appendEndBallots,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  startArchive,
} from '../archive/write.ts';
import { checkBallot } from '../ballots/check.ts';
import { type Choices, createBallot } from '../ballots/create.ts';
import { type Credential, credentialOf } from '../credentials/credential.ts';
import {
  type CredentialList,
  readCredentialList,
  writeCredentialList,
} from '../credentials/list.ts';
import { type Election, readElection, writeElection } from '../elections/election.ts';
import type { Question } from '../elections/question.ts';
import { randomPollUuid } from '../elections/uuid.ts';
import type { GroupName } from '../groups/group.ts';
import { groupOf } from '../groups/pick.ts';
import { randomScalar } from '../groups/scalar.ts';
import { addBallot, emptyTally, writeEncryptedTally } from '../tally/encrypted-tally.ts';
import { decryptTally, readPartialDecryption } from '../tally/partial-decryption.ts';
import { type Counts, combineDecryptions, writeResult } from '../tally/result.ts';
import { writeStrongProofs } from '../tally/strong-proofs.ts';
import { trusteeKeyOf } from '../trustees/single.ts';
import { electionKeyOf, readTrustees, writeTrustees } from '../trustees/trustees.ts';

/** An election whose every secret the test knows. */
export interface SmallElection {
  readonly election: Election;
  readonly credentials: readonly Credential[];
  readonly list: CredentialList;
  readonly trusteeSecrets: readonly bigint[];
  readonly texts: {
    readonly election: string;
    readonly trustees: string;
    readonly credentials: string;
  };
}

export interface SmallPlan {
  readonly group: GroupName;
  readonly questions: readonly Question[];
  readonly voters: number;
  readonly trustees?: number;
}

const timestamp = 1_795_369_535;

/** Takes the value of an outcome that must not be a refusal. */
export function must<Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** A question of the usual kind: one of several answers. */
export function oneOf(answers: number, more: Partial<Question> = {}): Question {
  const names = Array.from({ length: answers }, (_, index) => `答${index + 1}`);
  return { answers: names, min: 1, max: 1, question: '单位', ...more };
}

export function makeElection({
  group: name,
  questions,
  voters,
  trustees = 1,
}: SmallPlan): SmallElection {
  const group = groupOf(name);
  const trusteeSecrets = Array.from({ length: trustees }, () => randomScalar(group.order));
  const keys = trusteeSecrets.map((secret) => trusteeKeyOf(group, secret));
  const publicKey = electionKeyOf(group, keys);
  const uuid = randomPollUuid();
  const plan = { uuid, name: '评议', description: '', group: name, publicKey, questions };
  const election = must(readElection(must(writeElection(plan))));
  const credentials = Array.from({ length: voters }, () =>
    credentialOf(group, 1n + randomScalar(group.order - 1n)),
  );
  const texts = {
    election: election.text,
    trustees: writeTrustees(keys),
    credentials: writeCredentialList(
      group,
      credentials.map(({ publicCredential }) => publicCredential),
    ),
  };
  const list = must(readCredentialList(texts.credentials, group));
  return { election, credentials, list, trusteeSecrets, texts };
}

/** A ballot of voter number `voter`, from 0. */
export function ballotOf(small: SmallElection, voter: number, choices: Choices): string {
  const credential = small.credentials[voter];
  if (credential === undefined) throw new Error(`no voter ${voter}`);
  return must(createBallot(small.election, credential, choices)).text;
}

/** Joins the pieces of an archive. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}

/** An archive with its Setup and these ballots, valid or not, still open. */
export function openArchive(
  small: Pick<SmallElection, 'texts'>,
  ballots: readonly string[],
): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  extend(pieces, small, ballots);
  return pieces;
}

function extend(
  pieces: Uint8Array[],
  { texts }: Pick<SmallElection, 'texts'>,
  ballots: readonly string[],
): Appended {
  let last = startArchive(timestamp);
  pieces.push(last.bytes);
  last = appendSetup(last.end, texts);
  pieces.push(last.bytes);
  for (const ballot of ballots) {
    last = appendBallot(last.end, ballot);
    pieces.push(last.bytes);
  }
  return last;
}

export interface FinishedArchive {
  readonly pieces: readonly Uint8Array[];
  readonly strong: string;
  readonly counts: Counts;
}

/** A whole archive: the last valid ballot of each credential is tallied and decrypted. */
export function finishedArchive(small: SmallElection, ballots: readonly string[]): FinishedArchive {
  const { election, list, trusteeSecrets, texts } = small;
  const pieces: Uint8Array[] = [];
  let last = extend(pieces, small, ballots);
  const lastOf = new Map<string, string>();
  for (const ballot of ballots) {
    lastOf.set(must(checkBallot(election, list, ballot)).credential, ballot);
  }
  let tally = emptyTally(election);
  for (const ballot of lastOf.values()) {
    tally = addBallot(election, tally, must(checkBallot(election, list, ballot)).choices);
  }
  last = appendEndBallots(last.end);
  pieces.push(last.bytes);
  last = appendEncryptedTally(last.end, writeEncryptedTally(election, tally), lastOf.size);
  pieces.push(last.bytes);
  const trustees = must(readTrustees(texts.trustees, election.group));
  const made = trusteeSecrets.map((secret, index) =>
    decryptTally(election, tally, index + 1, secret),
  );
  const partials = made.map(({ text }, index) => {
    const key = trustees.publicKeys[index];
    if (key === undefined) throw new Error('no such trustee');
    last = appendPartialDecryption(last.end, index + 1, text);
    pieces.push(last.bytes);
    return must(readPartialDecryption(election, tally, index + 1, key, text));
  });
  const counts = must(combineDecryptions(election, tally, trustees, partials, lastOf.size));
  pieces.push(appendResult(last.end, writeResult(counts)).bytes);
  return { pieces, strong: writeStrongProofs(made.map(({ strong }) => strong)), counts };
}

/** Opens pieces as often as a verification asks. */
export function opener(pieces: readonly Uint8Array[]): () => ByteSource {
  return () => pieces;
}
