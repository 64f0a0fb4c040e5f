import type { Election } from '../elections/election.ts';
import { choicesIn, mayBeBlank, type Question } from '../elections/question.ts';
import { flattened } from './flattened.ts';
import type { HashPart, TextPart } from './programs.ts';

// An election's ballots as lists: the places in their text, the points, the clauses and the hashes. It says
// the same as ballots/check.ts, shape by shape, in a form that the kernel can follow.

/**
 * A clause of a proof: the product of `choices` ciphertexts from point `first` on, itself point `base`,
 * encrypts `value`. Base −1 is the credential of the signature.
 */
export interface PlannedClause {
  readonly base: number;
  readonly first: number;
  readonly choices: number;
  readonly value: number;
  readonly proof: number;
  readonly commitment: number;
}

interface PlannedStatement {
  readonly parts: readonly HashPart[];
  readonly firstClause: number;
  readonly clauses: number;
}

/**
 * Everything about the ballots of one election. Points are numbered: ciphertexts (alpha, beta of each
 * choice in the order of the text), sums (alpha, beta), commitments (A, B of each clause, then the signature's).
 */
export interface BallotPlan {
  readonly text: readonly TextPart[];
  readonly ciphers: number;
  /** Points that are sums. */
  readonly sums: number;
  readonly commitments: number;
  readonly proofs: number;
  readonly clauses: readonly PlannedClause[];
  readonly statements: readonly PlannedStatement[];
  /** First point and number of choices of each sum. */
  readonly summed: readonly (readonly [first: number, choices: number])[];
  /** Characters before the credential, which is 64 long. */
  readonly credentialAt: number;
  /** Characters from the end of the unsigned ballot to its hash. */
  readonly signatureGap: number;
}

const element = { is: 'element' } as const;
const scalar = { is: 'scalar' } as const;
const signatureStart = ',"signature":{"hash":"';

const proofText: readonly TextPart[] = ['{"challenge":"', scalar, '","response":"', scalar, '"}'];

function joined<Part>(items: readonly (readonly (string | Part)[])[]): (string | Part)[] {
  return flattened(items.map((item, index) => (index === 0 ? [...item] : [',', ...item])));
}

function times<Item>(count: number, item: Item): Item[] {
  return Array.from({ length: count }, () => item);
}

/** How many proofs the overall proof of a question has. */
function overallProofs(question: Question): number {
  return question.max - question.min + 1 + (mayBeBlank(question) ? 1 : 0);
}

function answerText(question: Question): readonly TextPart[] {
  const choice: readonly TextPart[] = ['{"alpha":"', element, '","beta":"', element, '"}'];
  const two = joined(times(2, proofText));
  const count = choicesIn(question);
  return [
    '{"choices":[',
    ...joined(times(count, choice)),
    '],"individual_proofs":[',
    ...joined(times(count, ['[', ...two, ']'])),
    '],"overall_proof":[',
    ...joined(times(overallProofs(question), proofText)),
    ']',
    ...(mayBeBlank(question) ? [',"blank_proof":[', ...two, ']'] : []),
    '}',
  ];
}

function commitmentsOf(question: Question): number {
  return 4 * choicesIn(question) + 2 * overallProofs(question) + (mayBeBlank(question) ? 4 : 0);
}

/** What grows while the questions are gone through. */
interface Draft {
  readonly clauses: PlannedClause[];
  readonly statements: PlannedStatement[];
  readonly summed: (readonly [number, number])[];
  /** Number of the first commitment among the points. */
  readonly commitmentsFrom: number;
}

type Claim = Pick<PlannedClause, 'base' | 'first' | 'choices' | 'value'>;

/** Adds a statement: its hash covers `prefix` and the commitments of its clauses. */
function addStatement(draft: Draft, prefix: readonly HashPart[], claims: readonly Claim[]): void {
  const firstClause = draft.clauses.length;
  const commitments: HashPart[][] = [];
  for (const claim of claims) {
    const proof = draft.clauses.length;
    const commitment = 2 * proof;
    draft.clauses.push({ ...claim, proof, commitment });
    const at = draft.commitmentsFrom + commitment;
    commitments.push([{ is: 'point', index: at }], [{ is: 'point', index: at + 1 }]);
  }
  const parts = [...prefix, '|', ...joined(commitments)];
  draft.statements.push({ parts, firstClause, clauses: claims.length });
}

/** Element 0 of the text is the credential, so ciphertext n is element n + 1. */
function pair(is: 'element' | 'point', first: number): HashPart[] {
  return [{ is, index: first }, ',', { is, index: first + 1 }];
}

/** Adds the statements of one answer whose first ciphertext is point `from`. */
function addAnswer(
  draft: Draft,
  question: Question,
  context: readonly HashPart[],
  from: number,
  ciphers: number,
): void {
  const count = choicesIn(question);
  const single = (first: number, value: number): Claim => ({
    base: first,
    first,
    choices: 1,
    value,
  });
  const points = Array.from({ length: count }, (_, index) => from + 2 * index);
  for (const first of points) {
    const prefix = ['prove|', ...context, '|', ...pair('element', first + 1)];
    addStatement(draft, prefix, [single(first, 0), single(first, 1)]);
  }
  const whole = [...context, '|', ...joined(points.map((first) => pair('element', first + 1)))];
  const isBlankAllowed = mayBeBlank(question);
  const base = ciphers + 2 * draft.summed.length;
  const first = isBlankAllowed ? from + 2 : from;
  const choices = isBlankAllowed ? count - 1 : count;
  draft.summed.push([first, choices]);
  const sum = (value: number): Claim => ({ base, first, choices, value });
  const range = Array.from({ length: question.max - question.min + 1 }, (_, index) =>
    sum(question.min + index),
  );
  if (isBlankAllowed) {
    addStatement(draft, ['bproof1|', ...whole], [single(from, 1), ...range]);
    addStatement(draft, ['bproof0|', ...whole], [single(from, 0), sum(0)]);
  } else {
    addStatement(draft, ['prove|', ...whole, '|', ...pair('point', base)], range);
  }
}

/** Plans the ballots of an election in the group Ed25519. */
export function planBallots(election: Election): BallotPlan {
  const { questions, uuid, hash } = election;
  const ciphers = questions.reduce((sum, question) => sum + 2 * choicesIn(question), 0);
  const sums = 2 * questions.length;
  const commitments = 1 + questions.reduce((sum, question) => sum + commitmentsOf(question), 0);
  const draft: Draft = { clauses: [], statements: [], summed: [], commitmentsFrom: ciphers + sums };
  const context: readonly HashPart[] = [`${hash}|`, { is: 'element', index: 0 }];
  let from = 0;
  for (const question of questions) {
    addAnswer(draft, question, context, from, ciphers);
    from += 2 * choicesIn(question);
  }
  const proof = draft.clauses.length;
  const signature = { base: -1, first: 0, choices: 0, value: 0, proof, commitment: 2 * proof };
  const parts: readonly HashPart[] = [
    'sig|',
    { is: 'hash', index: ciphers + 1 },
    '|',
    { is: 'point', index: draft.commitmentsFrom + 2 * proof },
  ];
  const start = `{"election_uuid":"${uuid}","election_hash":"${hash}","credential":"`;
  const text: readonly TextPart[] = [
    start,
    element,
    '","answers":[',
    ...joined(questions.map(answerText)),
    `]${signatureStart}`,
    { is: 'hash' },
    '","proof":',
    ...proofText,
    '}}',
  ];
  return {
    text,
    ciphers,
    sums,
    commitments,
    proofs: proof + 1,
    clauses: [...draft.clauses, signature],
    statements: [{ parts, firstClause: proof, clauses: 1 }, ...draft.statements],
    summed: draft.summed,
    credentialAt: start.length,
    signatureGap: signatureStart.length,
  };
}
