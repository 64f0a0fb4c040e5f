import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { answerContext, ballotContext, elementsOf } from '../ballots/contexts.ts';
import { signBallot } from '../ballots/create.ts';
import type { AnswerJson, BallotJson, UnsignedBallotJson } from '../ballots/shape.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Election } from '../elections/election.ts';
import { groupOf } from '../groups/pick.ts';
import { randomScalar } from '../groups/scalar.ts';
import { intervalStatement, type Statement } from '../proofs/answer-statements.ts';
import {
  type CiphertextJson,
  encrypt,
  formatCiphertext,
  type OpenCiphertext,
  sumOfOpenCiphertexts,
} from '../proofs/ciphertext.ts';
import { proveDisjunction } from '../proofs/disjunction.ts';
import { formatProof, type Proof } from '../proofs/proof.ts';

// Ballots of an author who knows a credential and the format and breaks the rules. Whatever can be
// made consistent is: hashes, signatures, and proofs as far as a false statement allows.

type Mutable<Value> = { -readonly [Name in keyof Value]: Mutable<Value[Name]> };

/** Changes a ballot and signs it again with the given credential. */
export function resigned(
  election: Election,
  ballot: string,
  credential: Credential,
  change: (ballot: Mutable<BallotJson>) => void,
): string {
  const json = JSON.parse(ballot) as Mutable<BallotJson>;
  change(json);
  const { election_uuid, election_hash, credential: author, answers } = json as BallotJson;
  const unsigned = { election_uuid, election_hash, credential: author, answers };
  return signBallot(election, unsigned, credential.secret).text;
}

function prove(
  election: Election,
  { prefix, clauses }: Statement<OpenCiphertext>,
  truth: number,
): readonly Proof[] {
  return proveDisjunction(election.group, election.publicKey, prefix, clauses, truth);
}

/** Adds the element of order two to the text of an element: it leaves the prime-order subgroup. */
export function withTorsion(election: Election, text: string): string {
  if (election.group.name !== 'Ed25519') {
    const minusOne = residueModulus(election) - 1n;
    return ((BigInt(text) * minusOne) % (minusOne + 1n)).toString();
  }
  const reverse = (hex: string): string => hex.match(/../g)?.reverse().join('') ?? '';
  const point = ed25519.Point.fromBytes(hexToBytes(reverse(text)));
  const orderTwo = ed25519.Point.fromAffine({ x: 0n, y: ed25519.Point.Fp.ORDER - 1n });
  return reverse(bytesToHex(point.add(orderTwo).toBytes()));
}

/** The modulus of BELENIOS-2048, found from g^-1 without importing the constants under test. */
function residueModulus(election: Election): bigint {
  const { generator, invert, format } = groupOf(election.group.name);
  const product = BigInt(format(generator)) * BigInt(format(invert(generator))) - 1n;
  const square = groupOf(election.group.name).multiply(generator, generator);
  const second = BigInt(format(generator)) ** 2n - BigInt(format(square));
  return greatestCommonDivisor(product, second);
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}

/** A second text of the identity: beyond the modulus, and yet the same element to a lax reader. */
function secondIdentity(election: Election): string {
  if (election.group.name !== 'Ed25519') return (residueModulus(election) + 1n).toString();
  return (ed25519.Point.Fp.ORDER + 1n).toString(16).padStart(64, '0');
}

/** What is odd about alpha of the first choice of each answer; all proofs are made to fit. */
export type Oddity =
  /** It left the subgroup by the element of order two. */
  | 'torsion'
  /** It is the identity. */
  | 'identity'
  /** It is the identity, written in a second way. */
  | 'second-encoding';

/**
 * Encrypts any values, allowed or not; where a proof's statement is false, so is the proof.
 *
 * @param note told the randomness of each ciphertext, which an author knows
 */
export function craftBallot(
  election: Election,
  credential: Credential,
  values: readonly (readonly number[])[],
  oddity?: Oddity,
  note: (question: number, choice: number, randomness: bigint) => void = () => {},
): string {
  const { group, publicKey } = election;
  const context = ballotContext(election, credential.publicCredential);
  const oddText = (json: CiphertextJson): CiphertextJson => {
    if (oddity === 'torsion') return { ...json, alpha: withTorsion(election, json.alpha) };
    if (oddity === 'second-encoding') return { ...json, alpha: secondIdentity(election) };
    return json;
  };
  const randomness = (at: number): bigint => {
    const isIdentity = at === 0 && (oddity === 'identity' || oddity === 'second-encoding');
    return isIdentity ? 0n : randomScalar(group.order);
  };
  /** With even challenges the element of order two vanishes from every equation. */
  const proofsOf = (statement: Statement<OpenCiphertext>, truth: number, isOdd: boolean) => {
    for (;;) {
      const proofs = prove(election, statement, truth);
      const isEven = proofs.every(({ challenge }) => challenge % 2n === 0n);
      if (oddity !== 'torsion' || !isOdd || isEven) return proofs.map(formatProof);
    }
  };
  const answers = values.map((row, index): AnswerJson => {
    const question = election.questions[index];
    if (question === undefined) throw new Error('more answers than questions');
    const opened = row.map((value, at) => {
      const drawn = randomness(at);
      note(index, at, drawn);
      return encrypt(group, publicKey, BigInt(value), drawn);
    });
    const choices = opened.map((one, at) => {
      const json = formatCiphertext(one, group);
      return at === 0 ? oddText(json) : json;
    });
    const individual = opened.map((one, at) => {
      const elements = elementsOf(choices[at] ?? { alpha: '', beta: '' });
      const statement = intervalStatement(context, elements, one, { min: 0, max: 1 });
      return proofsOf(statement, one.value === 1n ? 1 : 0, at === 0);
    });
    const sum = sumOfOpenCiphertexts(group, opened);
    const plain = formatCiphertext(sum, group);
    const written = oddity === 'torsion' ? oddText(plain) : plain;
    const whole = answerContext(context, choices);
    const statement = intervalStatement(whole, elementsOf(written), sum, question);
    const truth = Math.max(0, Number(sum.value) - question.min);
    const overall = proofsOf(statement, Math.min(truth, question.max - question.min), true);
    return { choices, individual_proofs: individual, overall_proof: overall };
  });
  const unsigned: UnsignedBallotJson = {
    election_uuid: election.uuid,
    election_hash: election.hash,
    credential: credential.publicCredential,
    answers,
  };
  return signBallot(election, unsigned, credential.secret).text;
}
