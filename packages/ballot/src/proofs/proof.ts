import { record, type Shape, text } from '../bytes/canonical-json.ts';
import type { Group } from '../groups/group.ts';
import { parseScalar } from '../groups/scalar.ts';

/** A challenge and a response, both below the order (Belenios specification, 4.3). */
export interface Proof {
  readonly challenge: bigint;
  readonly response: bigint;
}

/** A proof as it stands in an archive: decimal texts. */
export interface ProofJson {
  readonly challenge: string;
  readonly response: string;
}

export const proofShape: Shape<ProofJson> = record<ProofJson>({
  challenge: text(),
  response: text(),
});

/** Reads both scalars; undefined when one is not the decimal text of a number below the order. */
export function parseProof(json: ProofJson, group: Group): Proof | undefined {
  const challenge = parseScalar(json.challenge, group.order);
  const response = parseScalar(json.response, group.order);
  return challenge === undefined || response === undefined ? undefined : { challenge, response };
}

export function formatProof(proof: Proof): ProofJson {
  return { challenge: proof.challenge.toString(), response: proof.response.toString() };
}
