import { list, readJson, writeJson } from '../bytes/canonical-json.ts';
import type { Election } from '../elections/election.ts';
import { choicesIn } from '../elections/question.ts';
import {
  addCiphertexts,
  type Ciphertext,
  ciphertextShape,
  formatCiphertext,
  parseCiphertext,
} from '../proofs/ciphertext.ts';

/** One ciphertext per question and choice: the encryptions of the counts. */
export type EncryptedTally = readonly (readonly Ciphertext[])[];

/** The tally of no ballots. */
export function emptyTally({ group, questions }: Election): EncryptedTally {
  const nothing: Ciphertext = { alpha: group.identity, beta: group.identity };
  return questions.map((question) => Array.from({ length: choicesIn(question) }, () => nothing));
}

function combine(election: Election, tally: EncryptedTally, choices: EncryptedTally) {
  return tally.map((row, question) =>
    row.map((sum, index) => {
      const part = choices[question]?.[index];
      if (part === undefined) throw new Error('A ballot of another election meets this tally.');
      return addCiphertexts(election.group, sum, part);
    }),
  );
}

/** The tally with one more checked ballot. */
export function addBallot(
  election: Election,
  tally: EncryptedTally,
  choices: EncryptedTally,
): EncryptedTally {
  return combine(election, tally, choices);
}

/** The tally of several checked ballots. */
export function tallyOf(election: Election, ballots: readonly EncryptedTally[]): EncryptedTally {
  const { group, questions } = election;
  return questions.map((question, row) =>
    Array.from({ length: choicesIn(question) }, (_, index) => {
      const parts = ballots.map((choices) => {
        const part = choices[row]?.[index];
        if (part === undefined) throw new Error('A ballot of another election meets this tally.');
        return part;
      });
      return {
        alpha: group.product(parts.map(({ alpha }) => alpha)),
        beta: group.product(parts.map(({ beta }) => beta)),
      };
    }),
  );
}

/** The tally without a ballot that was added before: for a later ballot of the same credential. */
export function removeBallot(
  election: Election,
  tally: EncryptedTally,
  choices: EncryptedTally,
): EncryptedTally {
  const { group } = election;
  const inverted = choices.map((row) =>
    row.map(({ alpha, beta }) => ({ alpha: group.invert(alpha), beta: group.invert(beta) })),
  );
  return combine(election, tally, inverted);
}

/** The canonical JSON of the tally, as the archive holds it (specification, 4.16). */
export function writeEncryptedTally({ group }: Election, tally: EncryptedTally): string {
  return writeJson(
    tally.map((row) => row.map((ciphertext) => formatCiphertext(ciphertext, group))),
  );
}

/**
 * Reads a tally that `writeEncryptedTally` wrote; undefined for another shape, another form of the text or
 * an element that is none of the group.
 */
export function readEncryptedTally(
  { group, questions }: Election,
  source: string,
): EncryptedTally | undefined {
  const read = readJson(source, list(list(ciphertextShape)));
  if (!read.ok || read.value.length !== questions.length) return undefined;
  const rows: Ciphertext[][] = [];
  for (const [index, question] of questions.entries()) {
    const texts = read.value[index] ?? [];
    const row = texts.flatMap((json) => parseCiphertext(json, group) ?? []);
    if (row.length !== choicesIn(question) || texts.length !== row.length) return undefined;
    rows.push(row);
  }
  return rows;
}
