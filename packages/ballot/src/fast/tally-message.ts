import type { Election } from '../elections/election.ts';
import { choicesIn } from '../elections/question.ts';
import type { Element } from '../groups/group.ts';
import { isKernelGroup } from '../kernel/kernel-group.ts';
import { type CiphertextJson, formatCiphertext, parseCiphertext } from '../proofs/ciphertext.ts';
import type { EncryptedTally } from '../tally/encrypted-tally.ts';

// A tally as it comes from a worker of this program. Where both sides have a kernel, its elements go as they
// are: reading their texts would check again, element by element, that they are members of the group.

/** Elements of a kernel, alpha and beta of each choice in order; or texts. */
export type SentTally =
  | { readonly elements: readonly Element[] }
  | { readonly texts: readonly (readonly CiphertextJson[])[] };

export function sendTally({ group }: Election, tally: EncryptedTally): SentTally {
  if (!isKernelGroup(group)) {
    return { texts: tally.map((row) => row.map((sum) => formatCiphertext(sum, group))) };
  }
  const elements: Element[] = [];
  for (const row of tally) for (const { alpha, beta } of row) elements.push(alpha, beta);
  return { elements };
}

/** Takes over what a worker of this program sent: from anybody else it would have to be checked. */
export function receiveTally({ group, questions }: Election, sent: SentTally): EncryptedTally {
  if ('texts' in sent) {
    return sent.texts.map((row) =>
      row.map((json) => {
        const sum = parseCiphertext(json, group);
        if (sum === undefined) throw new Error('A worker sent no ciphertext.');
        return sum;
      }),
    );
  }
  let at = 0;
  const next = (): Element => {
    const element = sent.elements[at];
    if (element === undefined) throw new Error('A worker sent the tally of another election.');
    at += 1;
    return element;
  };
  return questions.map((question) =>
    Array.from({ length: choicesIn(question) }, () => ({ alpha: next(), beta: next() })),
  );
}
