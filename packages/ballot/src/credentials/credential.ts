import type { Group } from '../groups/group.ts';

/** The secret that signs the ballots of one person in one poll, and its public part. */
export interface Credential {
  /** s, a scalar that is not zero. */
  readonly secret: bigint;
  /** The text of g^s, as it stands in the list and in ballots. */
  readonly publicCredential: string;
}

/** Makes a credential of its secret scalar; throws on zero, which no derivation yields in practice. */
export function credentialOf(group: Group, secret: bigint): Credential {
  if (secret <= 0n || secret >= group.order) throw new Error('A credential is out of range.');
  const element = group.powerOfSecret(group.generator, secret);
  return { secret, publicCredential: group.format(element) };
}
