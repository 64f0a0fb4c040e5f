import { writeJson } from '../bytes/canonical-json.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Election } from '../elections/election.ts';
import { choicesIn, mayBeBlank, type Question } from '../elections/question.ts';
import { randomScalar, type ScalarSource } from '../groups/scalar.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import {
  blankOverallStatement,
  blankStatement,
  intervalStatement,
  type Statement,
} from '../proofs/answer-statements.ts';
import {
  encrypt,
  formatCiphertext,
  type OpenCiphertext,
  sumOfOpenCiphertexts,
} from '../proofs/ciphertext.ts';
import { proveDisjunction } from '../proofs/disjunction.ts';
import { proveKeyKnowledge, signaturePrefix } from '../proofs/key-knowledge.ts';
import { formatProof, type ProofJson } from '../proofs/proof.ts';
import { answerContext, ballotContext, elementsOf } from './contexts.ts';
import { type AnswerJson, type UnsignedBallotJson, unsignedHash } from './shape.ts';
import { trackingCodeOf } from './tracking-code.ts';

/**
 * A voter's choices: per question a list of 0 and 1, one per answer; where blank is allowed, one
 * more before them that says whether the vote is blank.
 */
export type Choices = readonly (readonly number[])[];

/** Why choices cannot become a ballot; `question` counts from 0. */
export type ChoicesFault =
  | { readonly code: 'wrong-number-of-questions'; readonly have: number; readonly need: number }
  | { readonly code: 'wrong-number-of-choices'; readonly question: number; readonly need: number }
  | { readonly code: 'choice-not-0-or-1'; readonly question: number }
  | { readonly code: 'too-few-or-too-many-marked'; readonly question: number }
  | { readonly code: 'blank-and-marked'; readonly question: number };

/** A ballot that was made. */
export interface CreatedBallot {
  /** The canonical JSON that goes into the box. */
  readonly text: string;
  readonly trackingCode: string;
  /** What makes it fast to check (docs/ballots/hints.md); public, and only the kernel makes them. */
  readonly hints?: Uint8Array;
}

/** What may be given when a ballot is made. */
export interface CreateOptions {
  /** Called after each question with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Where the random scalars come from; the platform's generator unless a ballot is to be made
   * again for a test (检验). Per question the randomness of the ciphertexts is drawn first.
   */
  readonly scalars?: ScalarSource;
}

function faultOf(question: Question, choices: readonly number[], index: number) {
  const need = choicesIn(question);
  if (choices.length !== need) {
    return { code: 'wrong-number-of-choices', question: index, need } as const;
  }
  if (choices.some((choice) => choice !== 0 && choice !== 1)) {
    return { code: 'choice-not-0-or-1', question: index } as const;
  }
  const answers = mayBeBlank(question) ? choices.slice(1) : choices;
  const marked = answers.filter((choice) => choice === 1).length;
  if (mayBeBlank(question) && choices[0] === 1) {
    return marked === 0 ? undefined : ({ code: 'blank-and-marked', question: index } as const);
  }
  const fits = marked >= question.min && marked <= question.max;
  return fits ? undefined : ({ code: 'too-few-or-too-many-marked', question: index } as const);
}

/** The first thing that is wrong with choices, if any. */
export function faultOfChoices(election: Election, choices: Choices): ChoicesFault | undefined {
  const need = election.questions.length;
  if (choices.length !== need) {
    return { code: 'wrong-number-of-questions', have: choices.length, need };
  }
  for (const [index, question] of election.questions.entries()) {
    const fault = faultOf(question, choices[index] ?? [], index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function prove(
  election: Election,
  { prefix, clauses }: Statement<OpenCiphertext>,
  truth: number,
  scalars: ScalarSource,
): readonly ProofJson[] {
  const { group, publicKey } = election;
  return proveDisjunction(group, publicKey, prefix, clauses, truth, scalars).map(formatProof);
}

function makeAnswer(
  election: Election,
  question: Question,
  choices: readonly number[],
  context: string,
  scalars: ScalarSource,
): AnswerJson {
  const { group, publicKey } = election;
  const randomness = choices.map(() => scalars(group.order));
  const opened = choices.map((choice, index) =>
    encrypt(group, publicKey, BigInt(choice), randomness[index] ?? 0n),
  );
  const written = opened.map((ciphertext) => formatCiphertext(ciphertext, group));
  const individual = opened.map((ciphertext, index) => {
    const elements = elementsOf(written[index] ?? { alpha: '', beta: '' });
    const statement = intervalStatement(context, elements, ciphertext, { min: 0, max: 1 });
    return prove(election, statement, Number(ciphertext.value), scalars);
  });
  const whole = answerContext(context, written);
  const answer = { choices: written, individual_proofs: individual };
  const [blank, ...rest] = opened;
  if (!mayBeBlank(question) || blank === undefined) {
    const sum = sumOfOpenCiphertexts(group, opened);
    const elements = elementsOf(formatCiphertext(sum, group));
    const statement = intervalStatement(whole, elements, sum, question);
    return {
      ...answer,
      overall_proof: prove(election, statement, Number(sum.value) - question.min, scalars),
    };
  }
  const sum = sumOfOpenCiphertexts(group, rest);
  const isBlank = blank.value === 1n;
  const overall = blankOverallStatement(whole, blank, sum, question);
  const truth = isBlank ? 0 : 1 + Number(sum.value) - question.min;
  return {
    ...answer,
    overall_proof: prove(election, overall, truth, scalars),
    blank_proof: prove(election, blankStatement(whole, blank, sum), isBlank ? 1 : 0, scalars),
  };
}

/** Signs a ballot with its credential (specification, 4.14) and writes it. */
export function signBallot(
  election: Election,
  unsigned: UnsignedBallotJson,
  secret: bigint,
  scalars: ScalarSource = randomScalar,
): CreatedBallot {
  const hash = unsignedHash(unsigned);
  const proof = proveKeyKnowledge(election.group, signaturePrefix(hash), secret, scalars);
  const text = writeJson({ ...unsigned, signature: { hash, proof: formatProof(proof) } });
  return { text, trackingCode: trackingCodeOf(text) };
}

/** Makes a ballot: encrypts the choices, proves that they are valid, signs. */
export function createBallot(
  election: Election,
  credential: Credential,
  choices: Choices,
  options: CreateOptions = {},
): Outcome<CreatedBallot, ChoicesFault> {
  const fault = faultOfChoices(election, choices);
  if (fault !== undefined) return refuse(fault);
  const { scalars = randomScalar, onProgress } = options;
  const context = ballotContext(election, credential.publicCredential);
  const answers: AnswerJson[] = [];
  for (const [index, question] of election.questions.entries()) {
    answers.push(makeAnswer(election, question, choices[index] ?? [], context, scalars));
    onProgress?.(index + 1, election.questions.length);
  }
  const unsigned: UnsignedBallotJson = {
    election_uuid: election.uuid,
    election_hash: election.hash,
    credential: credential.publicCredential,
    answers,
  };
  return accept(signBallot(election, unsigned, credential.secret, scalars));
}
