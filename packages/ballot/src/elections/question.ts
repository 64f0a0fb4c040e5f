import { flag, integer, list, record, type Shape, text } from '../bytes/canonical-json.ts';

/**
 * A homomorphic question (Belenios specification, 4.9.1): the voter marks from `min` to `max`
 * answers, or votes blank where `blank` is true.
 */
export interface Question {
  readonly answers: readonly string[];
  readonly blank?: boolean;
  readonly min: number;
  readonly max: number;
  readonly question: string;
}

export const questionShape: Shape<Question> = record<Question>(
  {
    answers: list(text()),
    blank: flag(),
    min: integer(0),
    max: integer(0),
    question: text(),
  },
  ['blank'],
);

export function mayBeBlank(question: Question): boolean {
  return question.blank === true;
}

/** How many ciphertexts an answer holds: one per answer, and one before them for blank. */
export function choicesIn(question: Question): number {
  return question.answers.length + (mayBeBlank(question) ? 1 : 0);
}

/** True when min, max and the number of answers fit together. */
export function isConsistent(question: Question): boolean {
  const { answers, min, max } = question;
  return answers.length > 0 && min <= max && max >= 1 && max <= answers.length;
}
