import { randomScalar } from '../groups/scalar.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** At least 14 base58 characters (Belenios specification, 4.2). */
export const uuidPattern = /^[1-9A-HJ-NP-Za-km-z]{14,}$/;

/** True for at least 14 base58 characters. */
export function isPollUuid(uuid: string): boolean {
  return uuidPattern.test(uuid);
}

/** A fresh poll uuid: 14 random base58 characters. */
export function randomPollUuid(): string {
  const characters = Array.from({ length: 14 }, () =>
    base58.charAt(Number(randomScalar(BigInt(base58.length)))),
  );
  return characters.join('');
}
