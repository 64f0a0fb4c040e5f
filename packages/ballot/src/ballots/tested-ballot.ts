import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { writeJson } from '../bytes/canonical-json.ts';
import type { Election } from '../elections/election.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { signaturePrefix, verifyKeyKnowledge } from '../proofs/key-knowledge.ts';
import { parseProof } from '../proofs/proof.ts';
import { type Choices, type ChoicesFault, createBallot } from './create.ts';
import { seededScalars } from './seeded-scalars.ts';
import { type BallotJson, unsignedHash } from './shape.ts';
import { trackingCodeOf } from './tracking-code.ts';

/**
 * What a device reveals of a ballot that is tested (检验) in place of being cast: enough to make the same
 * ballot again, byte for byte, and nothing that would let anybody sign another one.
 */
export interface TestedBallot {
  /** The poll's uuid. */
  readonly poll: string;
  /** Per question the number of the marked answer, from 0. */
  readonly marks: readonly number[];
  readonly seed: Uint8Array;
  readonly credential: string;
  readonly signature: { readonly challenge: string; readonly response: string };
}

/** Why a revealed ballot is none; `test-unsigned`: its signature is not the credential's. */
export type TestedBallotFault =
  | { readonly code: 'test-of-another-poll'; readonly have: string; readonly need: string }
  | { readonly code: 'test-credential-invalid' }
  | { readonly code: 'test-unsigned' }
  | ChoicesFault;

const textPattern =
  /^([1-9A-HJ-NP-Za-km-z]{14,})\.([0-9a-z]+)\.([0-9a-f]{64})\.([0-9a-f]+)\.([0-9]+)\.([0-9]+)$/;

/**
 * Writes what is revealed as one text that fits into the fragment of an address and into a QR code:
 * `uuid.marks.seed.credential.challenge.response`, one digit of base 36 for each mark.
 */
export function writeTestedBallot(test: TestedBallot): string {
  const marks = test.marks.map((mark) => mark.toString(36)).join('');
  const { challenge, response } = test.signature;
  return [test.poll, marks, bytesToHex(test.seed), test.credential, challenge, response].join('.');
}

/** Reads such a text; undefined for anything else. */
export function readTestedBallot(text: string): TestedBallot | undefined {
  const parts = textPattern.exec(text.trim());
  if (parts === null) return undefined;
  const [, poll = '', marks = '', seed = '', credential = '', challenge = '', response = ''] =
    parts;
  return {
    poll,
    marks: [...marks].map((mark) => Number.parseInt(mark, 36)),
    seed: hexToBytes(seed),
    credential,
    signature: { challenge, response },
  };
}

/** What a ballot of the voter's own reveals when it is tested; throws on a text that is no ballot. */
export function revealBallot(
  text: string,
  seed: Uint8Array,
  marks: readonly number[],
): TestedBallot {
  const ballot = JSON.parse(text) as BallotJson;
  const { election_uuid: poll, credential, signature } = ballot;
  return { poll, marks, seed, credential, signature: signature.proof };
}

/** The choices that mark one answer of each question. */
export function choicesOfMarks(election: Election, marks: readonly number[]): Choices {
  return marks.map((mark, question) => {
    const { answers = [], blank } = election.questions[question] ?? {};
    const marked = answers.map((_, answer) => Number(answer === mark));
    return blank === true ? [0, ...marked] : marked;
  });
}

/**
 * Makes a tested ballot again from what was revealed and gives its tracking code: when that is the code
 * which the device had shown before, the device had encrypted these very marks. The reference does it, not
 * the kernel by which the device may have made it.
 */
export function repeatBallot(
  election: Election,
  test: TestedBallot,
): Outcome<{ readonly text: string; readonly trackingCode: string }, TestedBallotFault> {
  const { group } = election;
  if (test.poll !== election.uuid) {
    return refuse({ code: 'test-of-another-poll', have: test.poll, need: election.uuid });
  }
  const credential = group.parse(test.credential);
  if (credential === undefined) return refuse({ code: 'test-credential-invalid' });
  const choices = choicesOfMarks(election, test.marks);
  const scalars = seededScalars(election, test.seed);
  const nobody = { secret: 1n, publicCredential: test.credential };
  const made = createBallot(election, nobody, choices, { scalars });
  if (!made.ok) return made;
  const { signature: _, ...unsigned } = JSON.parse(made.value.text) as BallotJson;
  const hash = unsignedHash(unsigned);
  const proof = parseProof(test.signature, group);
  if (proof === undefined || !verifyKeyKnowledge(group, signaturePrefix(hash), credential, proof)) {
    return refuse({ code: 'test-unsigned' });
  }
  const text = writeJson({ ...unsigned, signature: { hash, proof: test.signature } });
  return accept({ text, trackingCode: trackingCodeOf(text) });
}
