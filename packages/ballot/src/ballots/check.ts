import { readJson } from '../bytes/canonical-json.ts';
import type { CredentialLookup } from '../credentials/list.ts';
import type { Election } from '../elections/election.ts';
import { choicesIn, mayBeBlank, type Question } from '../elections/question.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import {
  blankOverallStatement,
  blankStatement,
  intervalStatement,
  type Statement,
} from '../proofs/answer-statements.ts';
import {
  type Ciphertext,
  type CiphertextJson,
  formatCiphertext,
  parseCiphertext,
  sumOfCiphertexts,
} from '../proofs/ciphertext.ts';
import { verifyDisjunction } from '../proofs/disjunction.ts';
import { signaturePrefix, verifyKeyKnowledge } from '../proofs/key-knowledge.ts';
import { type Proof, type ProofJson, parseProof } from '../proofs/proof.ts';
import { answerContext, ballotContext, elementsOf } from './contexts.ts';
import { type AnswerJson, type BallotJson, ballotShape, unsignedHash } from './shape.ts';
import { longestBallot } from './size.ts';
import { trackingCodeOf } from './tracking-code.ts';

/** The checks a ballot must pass, in the order in which they are made. */
export const ballotChecks = [
  'size',
  'json',
  'canonical-json',
  'election',
  'credential',
  'answers',
  'scalar',
  'element',
  'ballot-hash',
  'signature',
  'individual-proof',
  'overall-proof',
  'blank-proof',
] as const;

/** The name of a check. */
export type BallotCheck = (typeof ballotChecks)[number];

/** The check that a ballot fails, and where in the ballot. */
export interface BallotFault {
  readonly check: BallotCheck;
  readonly place: string;
}

/** A ballot that passed every check. */
export interface CheckedBallot {
  readonly credential: string;
  readonly trackingCode: string;
  /** Per question, what the tally multiplies. */
  readonly choices: readonly (readonly Ciphertext[])[];
}

/** What may be given when a ballot is checked. */
export interface CheckOptions {
  /** Called after each question with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface DecodedAnswer {
  readonly choices: readonly Ciphertext[];
  readonly individual: readonly (readonly Proof[])[];
  readonly overall: readonly Proof[];
  readonly blank: readonly Proof[] | undefined;
}

/** Refused unread beyond this; below it a ballot that is merely not canonical is named as such. */
const tolerance = 2;

function fails(check: BallotCheck, place: string) {
  return refuse<BallotFault>({ check, place });
}

/** True when every list of an answer has the length that its question demands. */
function hasRightLengths(answer: AnswerJson, question: Question): boolean {
  const count = choicesIn(question);
  const values = question.max - question.min + 1;
  const isBlankAllowed = mayBeBlank(question);
  return (
    answer.choices.length === count &&
    answer.individual_proofs.length === count &&
    answer.individual_proofs.every((proofs) => proofs.length === 2) &&
    answer.overall_proof.length === values + (isBlankAllowed ? 1 : 0) &&
    answer.blank_proof?.length === (isBlankAllowed ? 2 : undefined)
  );
}

function decodeProofs(
  proofs: readonly ProofJson[],
  election: Election,
  place: string,
): Outcome<readonly Proof[], BallotFault> {
  const decoded: Proof[] = [];
  for (const [index, json] of proofs.entries()) {
    const proof = parseProof(json, election.group);
    if (proof === undefined) return fails('scalar', `${place}[${index}]`);
    decoded.push(proof);
  }
  return accept(decoded);
}

function decodeAnswer(
  answer: AnswerJson,
  election: Election,
  place: string,
): Outcome<DecodedAnswer, BallotFault> {
  const individual: (readonly Proof[])[] = [];
  for (const [index, proofs] of answer.individual_proofs.entries()) {
    const read = decodeProofs(proofs, election, `${place}.individual_proofs[${index}]`);
    if (!read.ok) return read;
    individual.push(read.value);
  }
  const overall = decodeProofs(answer.overall_proof, election, `${place}.overall_proof`);
  if (!overall.ok) return overall;
  const blank = decodeProofs(answer.blank_proof ?? [], election, `${place}.blank_proof`);
  if (!blank.ok) return blank;
  const choices: Ciphertext[] = [];
  for (const [index, json] of answer.choices.entries()) {
    const ciphertext = parseCiphertext(json, election.group);
    if (ciphertext === undefined) return fails('element', `${place}.choices[${index}]`);
    choices.push(ciphertext);
  }
  return accept({
    choices,
    individual,
    overall: overall.value,
    blank: answer.blank_proof === undefined ? undefined : blank.value,
  });
}

function holds(
  { group, publicKey }: Election,
  { prefix, clauses }: Statement<Ciphertext>,
  proofs: readonly Proof[],
): boolean {
  return verifyDisjunction(group, publicKey, prefix, clauses, proofs);
}

/** Checks the proofs of one answer; undefined when all hold. */
function faultOfProofs(
  election: Election,
  question: Question,
  answer: DecodedAnswer,
  written: readonly CiphertextJson[],
  context: string,
  place: string,
): BallotFault | undefined {
  for (const [index, ciphertext] of answer.choices.entries()) {
    const elements = elementsOf(written[index] ?? { alpha: '', beta: '' });
    const statement = intervalStatement(context, elements, ciphertext, { min: 0, max: 1 });
    if (!holds(election, statement, answer.individual[index] ?? [])) {
      return { check: 'individual-proof', place: `${place}.individual_proofs[${index}]` };
    }
  }
  const whole = answerContext(context, written);
  const [blank, ...rest] = answer.choices;
  if (!mayBeBlank(question) || blank === undefined) {
    const sum = sumOfCiphertexts(election.group, answer.choices);
    const elements = elementsOf(formatCiphertext(sum, election.group));
    const statement = intervalStatement(whole, elements, sum, question);
    if (holds(election, statement, answer.overall)) return undefined;
    return { check: 'overall-proof', place: `${place}.overall_proof` };
  }
  const sum = sumOfCiphertexts(election.group, rest);
  if (!holds(election, blankOverallStatement(whole, blank, sum, question), answer.overall)) {
    return { check: 'overall-proof', place: `${place}.overall_proof` };
  }
  if (!holds(election, blankStatement(whole, blank, sum), answer.blank ?? [])) {
    return { check: 'blank-proof', place: `${place}.blank_proof` };
  }
  return undefined;
}

function faultOfSignature(
  election: Election,
  credentials: CredentialLookup,
  ballot: BallotJson,
): BallotFault | undefined {
  const { hash, proof: json } = ballot.signature;
  if (hash !== unsignedHash(ballot)) return { check: 'ballot-hash', place: 'signature.hash' };
  const proof = parseProof(json, election.group);
  if (proof === undefined) return { check: 'scalar', place: 'signature.proof' };
  const credential = credentials.get(ballot.credential);
  const isSigned =
    credential !== undefined &&
    verifyKeyKnowledge(election.group, signaturePrefix(hash), credential, proof);
  return isSigned ? undefined : { check: 'signature', place: 'signature.proof' };
}

function readBallot(
  election: Election,
  credentials: CredentialLookup,
  source: string,
): Outcome<BallotJson, BallotFault> {
  if (source.length > tolerance * longestBallot(election)) return fails('size', 'the whole');
  const read = readJson(source, ballotShape);
  if (!read.ok) {
    const { fault } = read;
    if (fault.code === 'wrong-shape') return fails('json', fault.place);
    return fails(fault.code === 'not-json' ? 'json' : 'canonical-json', 'the whole');
  }
  const ballot = read.value;
  if (ballot.election_uuid !== election.uuid) return fails('election', 'election_uuid');
  if (ballot.election_hash !== election.hash) return fails('election', 'election_hash');
  if (!credentials.has(ballot.credential)) return fails('credential', 'credential');
  if (ballot.answers.length !== election.questions.length) return fails('answers', 'answers');
  for (const [index, question] of election.questions.entries()) {
    const answer = ballot.answers[index];
    if (answer === undefined || !hasRightLengths(answer, question)) {
      return fails('answers', `answers[${index}]`);
    }
  }
  return accept(ballot);
}

/**
 * Checks one ballot against its election: size, canonical form, credential in the list, scalars
 * below the order, membership of every element, signature, proofs. Cheap checks come first; the
 * first that fails is named. Whether the same ballot is in the box already is for the box to say.
 *
 * @param credentials the public credentials of this election, already checked for membership
 */
export function checkBallot(
  election: Election,
  credentials: CredentialLookup,
  source: string,
  options: CheckOptions = {},
): Outcome<CheckedBallot, BallotFault> {
  const read = readBallot(election, credentials, source);
  if (!read.ok) return read;
  const ballot = read.value;
  const unsigned = faultOfSignature(election, credentials, ballot);
  if (unsigned !== undefined) return refuse(unsigned);
  const context = ballotContext(election, ballot.credential);
  const choices: (readonly Ciphertext[])[] = [];
  for (const [index, question] of election.questions.entries()) {
    const json = ballot.answers[index];
    if (json === undefined) return fails('answers', `answers[${index}]`);
    const place = `answers[${index}]`;
    const answer = decodeAnswer(json, election, place);
    if (!answer.ok) return answer;
    const fault = faultOfProofs(election, question, answer.value, json.choices, context, place);
    if (fault !== undefined) return refuse(fault);
    choices.push(answer.value.choices);
    options.onProgress?.(index + 1, election.questions.length);
  }
  return accept({
    credential: ballot.credential,
    trackingCode: trackingCodeOf(source),
    choices,
  });
}
