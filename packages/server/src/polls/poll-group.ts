import type { GroupName } from '@pingyi/ballot';

/**
 * The group of a poll, by the text of its first key: elements of Ed25519 have 64 hexadecimal digits, those
 * of the conformance group are decimal numbers. Every further key is read in the same group or refused.
 */
export function groupNameOf(key: string): GroupName {
  return /^[0-9a-f]{64}$/u.test(key) ? 'Ed25519' : 'BELENIOS-2048';
}
