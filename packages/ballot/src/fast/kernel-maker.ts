import type { Choices, CreatedBallot, CreateOptions } from '../ballots/create.ts';
import { type UnsignedBallotJson, unsignedHash } from '../ballots/shape.ts';
import { trackingCodeOf } from '../ballots/tracking-code.ts';
import { writeJson } from '../bytes/canonical-json.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Election } from '../elections/election.ts';
import { mayBeBlank, type Question } from '../elections/question.ts';
import type { ScalarSource } from '../groups/scalar.ts';
import { type Address, pointLength, scalarLength } from '../kernel/kernel.ts';
import { type KernelGroup, putScalar, textOfBytes } from '../kernel/kernel-group.ts';
import type { ProofJson } from '../proofs/proof.ts';
import type { PlannedClause } from './ballot-plan.ts';
import { flattened } from './flattened.ts';
import { layOut } from './layout.ts';
import { type AnswerPlace, answerPlaces, madeBallot } from './made-ballot.ts';
import { secretScalars } from './secrets.ts';

/** A ciphertext, or a sum of several, whose author still knows how it was made. */
interface Opened {
  readonly randomness: Address;
  /** Secret, and small: 0 or 1, or how many answers are marked. */
  readonly value: number;
}

/** A statement that is being proved. */
interface Proving {
  readonly clauses: readonly PlannedClause[];
  readonly opened: readonly Opened[];
  readonly nonce: Address;
  /** Secret: the clause that is true. */
  readonly truth: number;
}

const statementOfSignature = 0;

/**
 * Prepares to make ballots of an election by the kernel. Every commitment is known before any hash is, so
 * all points of a ballot are computed together. No branch here depends on a choice: each clause is treated
 * as if it were true and as if it were not, and the kernel keeps one of both.
 */
export function kernelMaker(
  election: Election,
  group: KernelGroup,
): (credential: Credential, choices: Choices, options: CreateOptions) => CreatedBallot {
  const { kernel } = group;
  const layout = layOut(kernel, election, group.tableOf(group.generator));
  const { plan } = layout;
  const choicesCount = plan.ciphers / 2;
  let source: ScalarSource | undefined;
  const secrets = secretScalars(
    group,
    choicesCount + plan.sums + plan.statements.length + 4,
    () => source,
  );
  // The texts of credential, ciphertexts and hash, which the hashes of the statements are taken over.
  const texts = kernel.reserve(64 * (plan.ciphers + 1) + 43);
  const zero = kernel.reserve(scalarLength);
  const eighthOfGenerator = kernel.reserve(pointLength);
  const error = kernel.reserve(pointLength);
  const held = kernel.reserve(scalarLength);
  const other = kernel.reserve(scalarLength);
  const exponent = kernel.reserve(scalarLength);
  const scratch = [held, other, exponent];
  const places = answerPlaces(election);
  const writing = madeBallot(kernel, layout, election);
  kernel.words()[held / 4] = 1;
  kernel.divideByEight(held, held);
  kernel.powerOfTablePublic(eighthOfGenerator, group.tableOf(group.generator), held);

  const challengeAt = (proof: number): Address => layout.scalars + 2 * scalarLength * proof;
  const responseAt = (proof: number): Address => challengeAt(proof) + scalarLength;
  const commitmentAt = (index: number): Address =>
    layout.eighths + (plan.ciphers + index) * pointLength;

  /** target = g^exponent, other = y^exponent, both as eighths. */
  function raiseBoth(target: Address, scalar: Address): void {
    kernel.divideByEight(exponent, scalar);
    kernel.powerOfTableSecret(target, group.tableOf(group.generator), exponent);
    kernel.powerOfTableSecret(target + pointLength, group.tableOf(election.publicKey), exponent);
  }

  function encrypt(index: number, randomness: Address, value: number): Opened {
    const at = layout.eighths + 2 * index * pointLength;
    raiseBoth(at, randomness);
    kernel.addPointSecret(at + pointLength, eighthOfGenerator, value);
    return { randomness, value };
  }

  function sumOf(parts: readonly Opened[]): Opened {
    const randomness = secrets.place();
    kernel.bytes().fill(0, randomness, randomness + scalarLength);
    for (const part of parts) kernel.addScalars(randomness, randomness, part.randomness);
    return { randomness, value: parts.reduce((sum, { value }) => sum + value, 0) };
  }

  /** target = value − claimed, as a scalar. */
  function putDifference(target: Address, value: number, claimed: number): void {
    const bytes = kernel.bytes();
    bytes.fill(0, target, target + scalarLength);
    bytes.fill(0, other, other + scalarLength);
    kernel.words()[target / 4] = value;
    kernel.words()[other / 4] = claimed;
    kernel.negateScalar(other, other);
    kernel.addScalars(target, target, other);
  }

  /** Commits to a clause: by the nonce where it is true, by a challenge and a response drawn before else. */
  function commit(
    clause: PlannedClause,
    { randomness }: Opened,
    nonce: Address,
    isTrue: number,
  ): void {
    const at = commitmentAt(clause.commitment);
    kernel.multiplyAdd(held, randomness, challengeAt(clause.proof), responseAt(clause.proof));
    kernel.chooseScalar(held, held, nonce, isTrue);
    raiseBoth(at, held);
  }

  /** target = target + (value − claimed)·challenge: nothing where the clause is true. */
  function addError(
    target: Address,
    { proof, value: claimed }: PlannedClause,
    value: number,
  ): void {
    putDifference(held, value, claimed);
    kernel.multiplyAdd(target, held, challengeAt(proof), target);
  }

  /**
   * Puts into the second commitments what is wrong with the false clauses. Of two clauses one is true, so one
   * power does for both; of a single clause nothing is wrong.
   */
  function commitErrors(
    clauses: readonly PlannedClause[],
    opened: readonly Opened[],
    truth: number,
  ): void {
    const isPair = clauses.length === 2;
    if (clauses.length === 1) return;
    clauses.forEach((clause, index) => {
      if (!isPair || index === 0) kernel.bytes().fill(0, exponent, exponent + scalarLength);
      addError(exponent, clause, opened[index]?.value ?? 0);
      if (isPair && index === 0) return;
      kernel.divideByEight(exponent, exponent);
      kernel.powerOfTableSecret(error, group.tableOf(group.generator), exponent);
      const wrong = isPair ? clauses : [clause];
      for (const one of wrong) {
        const isFalse = Number(clauses.indexOf(one) !== truth);
        kernel.addPointSecret(commitmentAt(one.commitment) + pointLength, error, isFalse);
      }
    });
  }

  /** Draws what a statement's proof needs, in the order of the reference, and commits. */
  function beginProof(statement: number, opened: readonly Opened[], truth: number): Proving {
    const planned = plan.statements[statement];
    if (planned === undefined) throw new Error('The plan has no such statement.');
    const clauses = plan.clauses.slice(planned.firstClause, planned.firstClause + planned.clauses);
    for (const { proof } of clauses) {
      secrets.drawInto(challengeAt(proof));
      secrets.drawInto(responseAt(proof));
    }
    const nonce = secrets.draw();
    clauses.forEach((clause, index) => {
      const ciphertext = opened[index];
      if (ciphertext === undefined) throw new Error('A clause has no ciphertext.');
      commit(clause, ciphertext, nonce, Number(index === truth));
    });
    commitErrors(clauses, opened, truth);
    return { clauses, opened, nonce, truth };
  }

  /** Fills in the challenge and response of the true clause. */
  function endProof(statement: number, { clauses, opened, nonce, truth }: Proving): void {
    const challenge = exponent;
    kernel.challengeOf(challenge, layout.address, statement);
    clauses.forEach(({ proof }, index) => {
      kernel.chooseScalar(held, challengeAt(proof), zero, Number(index === truth));
      kernel.negateScalar(held, held);
      kernel.addScalars(challenge, challenge, held);
    });
    clauses.forEach(({ proof }, index) => {
      const isTrue = Number(index === truth);
      answer(held, opened[index]?.randomness ?? zero, challenge, nonce);
      kernel.chooseScalar(challengeAt(proof), challengeAt(proof), challenge, isTrue);
      kernel.chooseScalar(responseAt(proof), responseAt(proof), held, isTrue);
    });
  }

  /** target = nonce − secret·challenge. */
  function answer(target: Address, secret: Address, challenge: Address, nonce: Address): void {
    kernel.negateScalar(target, secret);
    kernel.multiplyAdd(target, target, challenge, nonce);
  }

  /** Encrypts one answer and commits to its statements. */
  function beginAnswer(
    question: Question,
    choices: readonly number[],
    from: AnswerPlace,
  ): readonly Proving[] {
    const randomness = choices.map(() => secrets.draw());
    const opened = randomness.map((address, index) =>
      encrypt(from.choice + index, address, choices[index] ?? 0),
    );
    const individual = opened.map((one, index) =>
      beginProof(from.statement + index, [one, one], one.value),
    );
    const [blank, ...rest] = opened;
    const next = from.statement + opened.length;
    if (!mayBeBlank(question) || blank === undefined) {
      const sum = sumOf(opened);
      const count = question.max - question.min + 1;
      return [...individual, beginProof(next, Array(count).fill(sum), sum.value - question.min)];
    }
    const sum = sumOf(rest);
    const claims = [blank, ...Array<Opened>(question.max - question.min + 1).fill(sum)];
    // Clause 0 says "blank", clause 1 + n that min + n answers are marked.
    const truth = (1 - blank.value) * (1 + sum.value - question.min);
    const overall = beginProof(next, claims, truth);
    return [...individual, overall, beginProof(next + 1, [blank, sum], blank.value)];
  }

  function putTexts(credential: string): void {
    const places = layout.places / 4;
    const bytes = kernel.bytes();
    bytes.set(utf8Bytes(credential), texts);
    kernel.words()[places] = texts;
    for (let index = 0; index < plan.ciphers; index += 1) {
      const at = texts + 64 * (index + 1);
      bytes.set(utf8Bytes(textOfBytes(bytes, layout.encodings + scalarLength * index)), at);
      kernel.words()[places + index + 1] = at;
    }
    kernel.words()[places + plan.ciphers + 1] = texts + 64 * (plan.ciphers + 1);
  }

  function sign(
    unsigned: UnsignedBallotJson,
    nonce: Address,
    secret: bigint,
  ): ProofJson & { readonly hash: string } {
    const hash = unsignedHash(unsigned);
    kernel.bytes().set(utf8Bytes(hash), texts + 64 * (plan.ciphers + 1));
    const proof = plan.proofs - 1;
    const key = secrets.place();
    putScalar(kernel.bytes(), key, secret);
    kernel.challengeOf(challengeAt(proof), layout.address, statementOfSignature);
    answer(responseAt(proof), key, challengeAt(proof), nonce);
    return { hash, ...writing.proof(proof) };
  }

  return ({ publicCredential, secret }, choices, { scalars, onProgress }) => {
    source = scalars;
    try {
      kernel.words()[layout.keyTableAt / 4] = group.tableOf(election.publicKey);
      const proving = election.questions.map((question, index) => {
        const place = places[index];
        if (place === undefined) throw new Error('The plan has no such question.');
        const begun = beginAnswer(question, choices[index] ?? [], place);
        onProgress?.(index + 1, election.questions.length);
        return begun;
      });
      const nonce = secrets.draw();
      kernel.divideByEight(exponent, nonce);
      const signatureAt = commitmentAt(2 * (plan.proofs - 1));
      kernel.powerOfTableSecret(signatureAt, group.tableOf(group.generator), exponent);
      kernel.openEighths(layout.address);
      putTexts(publicCredential);
      flattened(proving).forEach((one, index) => {
        endProof(index + 1, one);
      });
      const unsigned: UnsignedBallotJson = {
        election_uuid: election.uuid,
        election_hash: election.hash,
        credential: publicCredential,
        answers: writing.answers(),
      };
      const { hash, ...proof } = sign(unsigned, nonce, secret);
      const text = writeJson({ ...unsigned, signature: { hash, proof } });
      kernel.writeHints(layout.address, layout.hints);
      const hints = kernel.bytes().slice(layout.hints, layout.hints + layout.hintsLength);
      return { text, trackingCode: trackingCodeOf(text), hints };
    } finally {
      source = undefined;
      secrets.wipe();
      kernel.wipe();
      for (const address of scratch) kernel.bytes().fill(0, address, address + scalarLength);
      kernel.bytes().fill(0, error, error + pointLength);
      const length = 2 * plan.proofs * scalarLength;
      kernel.bytes().fill(0, layout.scalars, layout.scalars + length);
    }
  };
}
