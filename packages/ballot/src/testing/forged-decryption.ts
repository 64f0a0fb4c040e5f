import {
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
import { writeJson } from '../bytes/canonical-json.ts';
import { hashToScalar } from '../bytes/digest.ts';
import { modulo, randomScalar } from '../groups/scalar.ts';
import { proveStrongDecryption } from '../proofs/decryption.ts';
import { formatProof } from '../proofs/proof.ts';
import {
  addBallot,
  type EncryptedTally,
  emptyTally,
  writeEncryptedTally,
} from '../tally/encrypted-tally.ts';
import { type Counts, writeResult } from '../tally/result.ts';
import { writeStrongProofs } from '../tally/strong-proofs.ts';
import { ballotOf, must, type SmallElection } from './small-election.ts';

// The attack on the v1 decryption proof. Its hash covers X, A and B but neither alpha nor the factor.
// A trustee who votes last chooses A = g^a and B = alpha_others^a g^b first, which fixes the challenge
// c and the response r = a - x c. The equation for B then reads
//   alpha^r F^c = B   with   alpha = alpha_others g^rho   and   F = alpha^x g^-delta,
// which the trustee solves for the randomness of the own ballot: rho = (b + delta c) / a.
// The counter of that ciphertext moves by delta, and every v1 equation holds.

export interface ForgedElection {
  readonly pieces: readonly Uint8Array[];
  /** Strong proofs as the trustee would compute them for the false factors. */
  readonly strong: string;
  readonly trueCounts: Counts;
  readonly publishedCounts: Counts;
}

interface Preparation {
  readonly challenge: bigint;
  readonly response: bigint;
  readonly rho: bigint;
}

function inverse(value: bigint, prime: bigint): bigint {
  let result = 1n;
  let square = value;
  for (let exponent = prime - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent % 2n === 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

function prepare(
  { election, trusteeSecrets }: SmallElection,
  others: EncryptedTally,
  shifts: Counts,
): readonly (readonly Preparation[])[] {
  const { group } = election;
  const [secret = 1n] = trusteeSecrets;
  const publicKey = group.format(group.power(group.generator, secret));
  return others.map((row, question) =>
    row.map(({ alpha }, choice) => {
      const a = 1n + randomScalar(group.order - 1n);
      const b = randomScalar(group.order);
      const commitmentA = group.power(group.generator, a);
      const commitmentB = group.multiply(group.power(alpha, a), group.power(group.generator, b));
      const commitments = `${group.format(commitmentA)},${group.format(commitmentB)}`;
      const source = `decrypt|${election.hash}|${publicKey}|${commitments}`;
      const challenge = hashToScalar(source, group.order);
      const delta = BigInt(shifts[question]?.[choice] ?? 0);
      return {
        challenge,
        response: modulo(a - secret * challenge, group.order),
        rho: modulo((b + delta * challenge) * inverse(a, group.order), group.order),
      };
    }),
  );
}

/** The last voter's ballot with chosen randomness; all else about it is honest. */
function chosenBallot(
  { election, credentials }: SmallElection,
  choices: Choices,
  prepared: readonly (readonly Preparation[])[],
): string {
  const credential = credentials.at(-1);
  if (credential === undefined) throw new Error('no voters');
  let question = 0;
  let drawn = 0;
  const scalars = (order: bigint): bigint => {
    const chosen = prepared[question]?.[drawn]?.rho;
    drawn += 1;
    return chosen ?? randomScalar(order);
  };
  const onProgress = (done: number): void => {
    question = done;
    drawn = 0;
  };
  return must(createBallot(election, credential, choices, { scalars, onProgress })).text;
}

function countsOf(votes: readonly Choices[]): Counts {
  const [first = []] = votes;
  return first.map((row, question) =>
    row.map((_, choice) => votes.reduce((sum, vote) => sum + (vote[question]?.[choice] ?? 0), 0)),
  );
}

/**
 * An election with one trustee, who also casts the last vote and publishes each question's counts
 * shifted by one place.
 */
export function forgeElection(small: SmallElection, votes: readonly Choices[]): ForgedElection {
  const { election, list, trusteeSecrets, texts } = small;
  const { group } = election;
  const trueCounts = countsOf(votes);
  const publishedCounts = trueCounts.map((row) => [...row.slice(1), row[0] ?? 0]);
  const shifts = publishedCounts.map((row, question) =>
    row.map((count, choice) => count - (trueCounts[question]?.[choice] ?? 0)),
  );
  const honest = votes.slice(0, -1).map((choices, voter) => ballotOf(small, voter, choices));
  const choicesIn = (ballot: string) => must(checkBallot(election, list, ballot)).choices;
  const others = honest.reduce(
    (sum, ballot) => addBallot(election, sum, choicesIn(ballot)),
    emptyTally(election),
  );
  const prepared = prepare(small, others, shifts);
  const own = chosenBallot(small, votes.at(-1) ?? [], prepared);
  const tally = addBallot(election, others, choicesIn(own));
  const [secret = 1n] = trusteeSecrets;
  const publicKey = group.power(group.generator, secret);
  const factors = tally.map((row, question) =>
    row.map(({ alpha }, choice) => {
      const delta = BigInt(shifts[question]?.[choice] ?? 0);
      const shift = group.power(group.generator, modulo(-delta, group.order));
      return group.multiply(group.power(alpha, secret), shift);
    }),
  );
  const decryption = writeJson({
    decryption_factors: factors.map((row) => row.map((factor) => group.format(factor))),
    decryption_proofs: prepared.map((row) => row.map((one) => formatProof(one))),
  });
  const proofs = tally.map((row, question) =>
    row.map(({ alpha }, choice) => {
      const factor = factors[question]?.[choice] ?? group.identity;
      const claim = { electionHash: election.hash, owner: 1, publicKey, alpha, factor };
      return formatProof(proveStrongDecryption(group, claim, secret));
    }),
  );
  const pieces: Uint8Array[] = [];
  let last = startArchive(1_795_369_535);
  pieces.push(last.bytes);
  const append = (next: typeof last): void => {
    last = next;
    pieces.push(last.bytes);
  };
  append(appendSetup(last.end, texts));
  for (const ballot of [...honest, own]) append(appendBallot(last.end, ballot));
  append(appendEndBallots(last.end));
  append(appendEncryptedTally(last.end, writeEncryptedTally(election, tally), votes.length));
  append(appendPartialDecryption(last.end, 1, decryption));
  append(appendResult(last.end, writeResult(publishedCounts)));
  return {
    pieces,
    strong: writeStrongProofs([{ owner: 1, proofs }]),
    trueCounts,
    publishedCounts,
  };
}
