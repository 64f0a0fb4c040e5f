import type { AnswerJson } from '../ballots/shape.ts';
import type { Election } from '../elections/election.ts';
import { choicesIn, mayBeBlank, type Question } from '../elections/question.ts';
import { type Kernel, scalarLength } from '../kernel/kernel.ts';
import { takeScalar, textOfBytes } from '../kernel/kernel-group.ts';
import type { ProofJson } from '../proofs/proof.ts';
import type { BallotLayout } from './layout.ts';

/** Where an answer begins among the ciphertexts and the statements of a ballot. */
export interface AnswerPlace {
  readonly choice: number;
  readonly statement: number;
}

/** The place of each answer; statement 0 is the signature's. */
export function answerPlaces({ questions }: Election): readonly AnswerPlace[] {
  const next = { choice: 0, statement: 1 };
  return questions.map((question) => {
    const place = { ...next };
    next.choice += choicesIn(question);
    next.statement += choicesIn(question) + (mayBeBlank(question) ? 2 : 1);
    return place;
  });
}

/** Reads a ballot that was made in the kernel's memory: what is public of it. */
export interface MadeBallot {
  proof(index: number): ProofJson;
  answers(): readonly AnswerJson[];
}

export function madeBallot(kernel: Kernel, layout: BallotLayout, election: Election): MadeBallot {
  const { plan } = layout;

  function proof(index: number): ProofJson {
    const bytes = kernel.bytes();
    const at = layout.scalars + 2 * scalarLength * index;
    return {
      challenge: takeScalar(bytes, at).toString(),
      response: takeScalar(bytes, at + scalarLength).toString(),
    };
  }

  function proofsOf(statement: number): readonly ProofJson[] {
    const { firstClause = 0, clauses = 0 } = plan.statements[statement] ?? {};
    return Array.from({ length: clauses }, (_, index) => proof(firstClause + index));
  }

  function textAt(point: number): string {
    return textOfBytes(kernel.bytes(), layout.encodings + scalarLength * point);
  }

  function answer(question: Question, { choice, statement }: AnswerPlace): AnswerJson {
    const count = choicesIn(question);
    const made = {
      choices: Array.from({ length: count }, (_, index) => ({
        alpha: textAt(2 * (choice + index)),
        beta: textAt(2 * (choice + index) + 1),
      })),
      individual_proofs: Array.from({ length: count }, (_, index) => proofsOf(statement + index)),
      overall_proof: proofsOf(statement + count),
    };
    return mayBeBlank(question) ? { ...made, blank_proof: proofsOf(statement + count + 1) } : made;
  }

  const places = answerPlaces(election);
  return {
    proof,
    answers: () =>
      election.questions.map((question, index) => {
        const place = places[index];
        if (place === undefined) throw new Error('The plan has no such question.');
        return answer(question, place);
      }),
  };
}
