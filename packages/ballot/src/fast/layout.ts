import { longestBallot } from '../ballots/size.ts';
import type { Election } from '../elections/election.ts';
import { type Address, type Kernel, pointLength, scalarLength } from '../kernel/kernel.ts';
import { type BallotPlan, planBallots } from './ballot-plan.ts';
import { flattened } from './flattened.ts';
import { type HashPart, programWriter } from './programs.ts';

/** An election's plan in the kernel's memory, with room for one ballot. */
export interface BallotLayout {
  readonly plan: BallotPlan;
  /** Of the block that packages/ballot/kernel/layout.ts describes. */
  readonly address: Address;
  readonly text: Address;
  readonly textLength: number;
  readonly hints: Address;
  readonly hintsLength: number;
  readonly credential: Address;
  readonly points: Address;
  /** 32 bytes per point. */
  readonly encodings: Address;
  /** Address of the text of each element, then of the ballot's hash. */
  readonly places: Address;
  /** Challenge and response of each proof, 32 bytes each. */
  readonly scalars: Address;
  /** The eighths of ciphertexts, then of commitments. */
  readonly eighths: Address;
  /** Address of the word that holds the table of the election's key. */
  readonly keyTableAt: Address;
}

const hintLength = 64;
const elementText = 64;
const hashText = 43;

function lengthOf(parts: readonly HashPart[]): number {
  return parts.reduce((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    return sum + (part.is === 'hash' ? hashText : elementText);
  }, 0);
}

/** Writes the plan of an election's ballots into the kernel's memory. */
export function layOut(kernel: Kernel, election: Election, generatorTable: Address): BallotLayout {
  const plan = planBallots(election);
  const { ciphers, sums, commitments, proofs } = plan;
  const writer = programWriter(kernel);
  const points = ciphers + sums + commitments;
  const clauses = plan.clauses.map(({ base, first, choices, value, proof, commitment }) => [
    base,
    first,
    choices,
    value,
    proof,
    commitment,
  ]);
  const statements = plan.statements.map(({ parts, firstClause, clauses: count }) => [
    writer.hashProgram(parts),
    firstClause,
    count,
  ]);
  const longest = Math.max(...plan.statements.map(({ parts }) => lengthOf(parts)));
  // Reading goes a few bytes beyond an element, never beyond what is reserved here.
  const beyond = 16;
  const credential = kernel.reserve(pointLength);
  const pointsAt = kernel.reserve(points * pointLength);
  const places = kernel.reserve(4 * (ciphers + 2));
  const scalars = kernel.reserve(2 * proofs * scalarLength);
  const encodings = kernel.reserve(points * scalarLength + beyond);
  const eighths = kernel.reserve((ciphers + commitments) * pointLength);
  const fields = [
    ciphers,
    sums,
    commitments,
    proofs,
    writer.words(flattened(clauses)),
    plan.clauses.length,
    writer.words(flattened(statements)),
    plan.statements.length,
    writer.words(flattened(plan.summed)),
    writer.textProgram(plan.text),
    generatorTable,
    0,
    kernel.reserve((ciphers + 1) * scalarLength + beyond),
    places,
    scalars,
    pointsAt,
    encodings,
    eighths,
    kernel.reserve(points * 36),
    kernel.reserve(longest + beyond),
    credential,
    plan.signatureGap,
  ];
  const address = writer.words(fields);
  const textLength = longestBallot(election);
  const hintsLength = (ciphers + commitments) * hintLength;
  return {
    plan,
    address,
    keyTableAt: address + 4 * 11,
    text: kernel.reserve(textLength + beyond),
    textLength,
    hints: kernel.reserve(hintsLength + beyond),
    hintsLength,
    credential,
    points: pointsAt,
    encodings,
    places,
    scalars,
    eighths,
  };
}
