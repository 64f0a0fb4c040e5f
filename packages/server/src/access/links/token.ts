import { createHash, randomBytes } from 'node:crypto';

/** A token of a one-time link: 256 random bits. It is shown once and kept nowhere. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. What is compared are digests, so time tells nothing. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
