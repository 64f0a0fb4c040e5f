import { integer, list, readJson, record, writeJson } from '../bytes/canonical-json.ts';
import type { Election } from '../elections/election.ts';
import type { Element } from '../groups/group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { chooseCombination, type Trustees } from '../trustees/trustees.ts';
import { smallLogarithms } from './discrete-log.ts';
import type { EncryptedTally } from './encrypted-tally.ts';
import type { PartialDecryption } from './partial-decryption.ts';

/** How often each choice was marked, per question; where blank is allowed, blank comes first. */
export type Counts = readonly (readonly number[])[];

/** Why no counts follow from the partial decryptions. */
export type CombineFault =
  | { readonly code: 'too-few-partial-decryptions' }
  | { readonly code: 'count-out-of-range'; readonly place: string };

const resultShape = record<{ readonly result: Counts }>({ result: list(list(integer(0))) });

/** Writes the payload of the Result event (Belenios specification, 4.19). */
export function writeResult(counts: Counts): string {
  return writeJson({ result: counts });
}

/** Reads the payload of the Result event; undefined when it is not canonical or no table of counts. */
export function readResult(source: string): Counts | undefined {
  const read = readJson(source, resultShape);
  return read.ok ? read.value.result : undefined;
}

/**
 * Combines partial decryptions into counts: beta / F = g^n, n by small discrete logarithm.
 *
 * @param counted how many ballots were tallied: no count can be larger
 */
export function combineDecryptions(
  election: Election,
  tally: EncryptedTally,
  trustees: Trustees,
  partials: readonly PartialDecryption[],
  counted: number,
): Outcome<Counts, CombineFault> {
  const { group } = election;
  const present = [...new Set(partials.map(({ owner }) => owner))];
  const combination = chooseCombination(trustees, present, group.order);
  if (combination === undefined) return refuse({ code: 'too-few-partial-decryptions' });
  const logarithm = smallLogarithms(group, counted);
  const factorAt = (question: number, choice: number): Element =>
    combination.reduce((product, { owner, weight }) => {
      const partial = partials.find((candidate) => candidate.owner === owner);
      const factor = partial?.factors[question]?.[choice];
      if (factor === undefined) throw new Error('Factors and tally differ in shape.');
      return group.multiply(product, weight === 1n ? factor : group.power(factor, weight));
    }, group.identity);
  const counts: number[][] = [];
  for (const [question, row] of tally.entries()) {
    const line: number[] = [];
    for (const [choice, { beta }] of row.entries()) {
      const count = logarithm(group.multiply(beta, group.invert(factorAt(question, choice))));
      if (count === undefined) {
        return refuse({ code: 'count-out-of-range', place: `result[${question}][${choice}]` });
      }
      line.push(count);
    }
    counts.push(line);
  }
  return accept(counts);
}
