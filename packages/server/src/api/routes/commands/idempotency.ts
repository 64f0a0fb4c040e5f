import { createHash } from 'node:crypto';
import { type Actor, canonicalJson } from '@pingyi/core';

const longest = 128;

/**
 * Reads `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): a string of RFC 9651, section
 * 3.3.3, or the same without its quotation marks, as many clients send it. Null for anything else.
 */
export function readIdempotencyKey(header: unknown): string | null {
  if (typeof header !== 'string') return null;
  const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/u.exec(header)?.[1];
  const bare = /^[\x21\x23-\x7e]+$/u.exec(header)?.[0];
  const key = quoted?.replace(/\\(["\\])/gu, '$1') ?? bare ?? '';
  return key.length <= longest && /^[\x21-\x7e]+$/u.test(key) ? key : null;
}

/** What a request asks for, as SHA-256: the same under one key, or the key was reused. */
export function requestDigest(asked: {
  readonly type: string;
  /** The campaign or meeting that it is about. */
  readonly campaign?: string;
  readonly meeting?: string;
  readonly actor: Actor;
  readonly body: unknown;
  readonly expected: number | null;
}): Uint8Array {
  return createHash('sha256').update(canonicalJson(asked)).digest();
}
