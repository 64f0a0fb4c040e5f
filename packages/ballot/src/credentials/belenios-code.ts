import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { numberOf } from '../bytes/digest.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import type { Group } from '../groups/group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { type Credential, credentialOf } from './credential.ts';

/** Why a Belenios credential code is refused. */
export type CodeFault = { readonly code: 'code-wrong-format' } | { readonly code: 'code-mistyped' };

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const codeOfVersion20 = /^[1-9A-HJ-NP-Za-km-z]{3}(?:-[1-9A-HJ-NP-Za-km-z]{3}){4}$/;
const codeOfVersion24 =
  /^[1-9A-HJ-NP-Za-km-z]{5}-[1-9A-HJ-NP-Za-km-z]{6}-[1-9A-HJ-NP-Za-km-z]{5}-[1-9A-HJ-NP-Za-km-z]{6}$/;

/** The last character makes the number of the other fourteen divisible by 53 (specification, 4.8). */
function hasRightChecksum(code: string): boolean {
  const digits = [...code.replaceAll('-', '')].map((character) => base58.indexOf(character));
  const value = digits.slice(0, -1).reduce((sum, digit) => sum * 58n + BigInt(digit), 0n);
  return BigInt(digits.at(-1) ?? -1) === 53n - (value % 53n);
}

function secretOfVersion20(code: string, uuid: string): bigint {
  const key = pbkdf2(sha256, utf8Bytes(code), utf8Bytes(uuid), { c: 1000, dkLen: 32 });
  return numberOf(key);
}

function secretOfVersion24(code: string, uuid: string): bigint {
  const halves = ['0', '1'].map((half) =>
    bytesToHex(sha256(utf8Bytes(`derive_credential|${uuid}|${half}|${code}`))),
  );
  return BigInt(`0x${halves.join('')}`);
}

/**
 * The credential of a code that Belenios itself printed: version 2.0 (`XXX-XXX-XXX-XXX-XXX`, PBKDF2)
 * and 2.4 or later (`5-6-5-6` characters). Ours never uses these; they serve conformance.
 */
export function beleniosCodeCredential(
  group: Group,
  uuid: string,
  code: string,
): Outcome<Credential, CodeFault> {
  if (codeOfVersion24.test(code)) {
    return accept(credentialOf(group, secretOfVersion24(code, uuid) % group.order));
  }
  if (!codeOfVersion20.test(code)) return refuse({ code: 'code-wrong-format' });
  if (!hasRightChecksum(code)) return refuse({ code: 'code-mistyped' });
  return accept(credentialOf(group, secretOfVersion20(code, uuid) % group.order));
}
