import { list, record, type Shape, text, writeJson } from '../bytes/canonical-json.ts';
import { fingerprint } from '../bytes/digest.ts';
import { type CiphertextJson, ciphertextShape } from '../proofs/ciphertext.ts';
import { type ProofJson, proofShape } from '../proofs/proof.ts';

/** A ballot as it stands in the archive (Belenios specification, 4.11 and 4.15). */
export interface AnswerJson {
  readonly choices: readonly CiphertextJson[];
  readonly individual_proofs: readonly (readonly ProofJson[])[];
  readonly overall_proof: readonly ProofJson[];
  readonly blank_proof?: readonly ProofJson[];
}

export interface UnsignedBallotJson {
  readonly election_uuid: string;
  readonly election_hash: string;
  readonly credential: string;
  readonly answers: readonly AnswerJson[];
}

export interface BallotJson extends UnsignedBallotJson {
  readonly signature: { readonly hash: string; readonly proof: ProofJson };
}

const answerShape: Shape<AnswerJson> = record<AnswerJson>(
  {
    choices: list(ciphertextShape),
    individual_proofs: list(list(proofShape)),
    overall_proof: list(proofShape),
    blank_proof: list(proofShape),
  },
  ['blank_proof'],
);

export const ballotShape: Shape<BallotJson> = record<BallotJson>({
  election_uuid: text(),
  election_hash: text(),
  credential: text(),
  answers: list(answerShape),
  signature: record<BallotJson['signature']>({ hash: text(), proof: proofShape }),
});

/** What the signature covers: the fingerprint of the ballot without its signature. */
export function unsignedHash(ballot: UnsignedBallotJson): string {
  const { election_uuid, election_hash, credential, answers } = ballot;
  return fingerprint(writeJson({ election_uuid, election_hash, credential, answers }));
}
