import { readBase64, writeBase64 } from '../bytes/base64.ts';
import { accept, type Outcome, refuse } from '../faults.ts';
import type { HashFunction } from '../hash.ts';
import type { Proof } from './prove.ts';

/** More hashes than a proof in a tree of 2^53 leaves can have. */
const mostHashes = 64;

/** A proof as it is served: `{"hashes":["<base64>"]}`. */
export interface ProofJson {
  readonly hashes: readonly string[];
}

export function writeProof(proof: Proof): ProofJson {
  return { hashes: proof.map(writeBase64) };
}

/** Reads a served proof; its hashes must have the length of the hash. Refuses with `proof-malformed`. */
export function readProof(hash: HashFunction, value: unknown): Outcome<Proof> {
  const hashes =
    typeof value === 'object' && value !== null && 'hashes' in value ? value.hashes : null;
  if (!Array.isArray(hashes) || hashes.length > mostHashes) return refuse('proof-malformed');
  const proof: Uint8Array[] = [];
  for (const [place, text] of hashes.entries()) {
    const bytes = typeof text === 'string' ? readBase64(text) : null;
    if (bytes?.length !== hash.size) return refuse('proof-malformed', {}, `hashes[${place}]`);
    proof.push(bytes);
  }
  return accept(proof);
}
