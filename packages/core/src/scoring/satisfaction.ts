import { type Fraction, fraction } from '../exact/fraction.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { Weights } from './weights.ts';

/** Ballots of one question: one sheet's counts, or several sheets' added up. */
export interface Ballots {
  /** One count for each grade, in the order of the scheme's grades. */
  readonly grades: readonly (number | bigint)[];
  readonly abstained: number | bigint;
}

/** Satisfaction of one question's ballots, with the numbers that it came from. */
export interface Satisfaction {
  /** 0..100, or null without a valid ballot: never 0 and never NaN (plan §III.4). */
  readonly value: Fraction | null;
  /** Ballots in grades that count. */
  readonly valid: bigint;
  /** The denominator: valid, with the abstained where the scheme counts them. */
  readonly denominator: bigint;
  /** Satisfaction under the scheme's other policy for abstentions; null when none abstained. */
  readonly otherPolicy: Fraction | null;
}

/**
 * Satisfaction (群众满意度) = sum(coefficient × count) ÷ valid × 100 (plan §III.4; total minus invalid,
 * the total being the returned ballots, A5). Abstentions lie outside the denominator by default and
 * inside it under `counted`, with coefficient 0.
 */
export function satisfactionOf(ballots: Ballots, scheme: Scheme, weights: Weights): Satisfaction {
  const { valid, weighted } = weigh(ballots, weights);
  const isCounted = scheme.abstention === 'counted';
  const over = (total: bigint): Fraction | null =>
    valid === 0n ? null : fraction(weighted * 100n, weights.scale * total);
  if (Number(ballots.abstained) === 0)
    return { value: over(valid), valid, denominator: valid, otherPolicy: null };
  const all = valid + BigInt(ballots.abstained);
  const denominator = isCounted ? all : valid;
  const otherPolicy = over(isCounted ? valid : all);
  return { value: over(denominator), valid, denominator, otherPolicy };
}

/** The valid ballots, and sum(coefficient × count) in units of one `scale`-th. */
function weigh(ballots: Ballots, weights: Weights): { valid: bigint; weighted: bigint } {
  let valid = 0n;
  let weighted = 0n;
  for (let place = 0; place < weights.coefficients.length; place += 1) {
    const coefficient = weights.coefficients[place] ?? null;
    if (coefficient === null) continue;
    const marked = BigInt(ballots.grades[place] ?? 0);
    valid += marked;
    weighted += coefficient * marked;
  }
  return { valid, weighted };
}

/** The counts of several sheets added up. */
export function addBallots(sheets: readonly Ballots[]): Ballots {
  const add = (pick: (ballots: Ballots) => number | bigint): bigint =>
    sheets.reduce((total, ballots) => total + BigInt(pick(ballots)), 0n);
  const [first] = sheets;
  return {
    grades: (first?.grades ?? []).map((_, place) => add((ballots) => ballots.grades[place] ?? 0n)),
    abstained: add((ballots) => ballots.abstained),
  };
}
