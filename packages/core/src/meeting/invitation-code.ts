import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { MeetingId, PersonRef } from '../acts/values.ts';

/**
 * The code on an invitation (邀请码), as text and as QR: what the desk scans or types to find the person.
 * It is computed from the meeting and the opaque reference of the person, so no list of codes is kept,
 * and it says nothing about who that is.
 */

/** Crockford's base32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const ofPerson = 8;
const ofCheck = 2;

/** Marks the texts of invitations, so that no slip is taken for one. */
const prefix = 'PY';

function symbols(text: string, count: number): string {
  const bytes = sha256(utf8ToBytes(text));
  let bits = bytes.subarray(0, 8).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n) >> 4n;
  let written = '';
  for (let place = 0; place < 12; place += 1) {
    written = `${alphabet[Number(bits & 31n)]}${written}`;
    bits >>= 5n;
  }
  return written.slice(0, count);
}

function checkOf(code: string): string {
  return symbols(`pingyi-invitation-check/1|${code}`, ofCheck);
}

/**
 * The invitation code of a person at a meeting, such as `PY-7K9M-2QDX-4T`: 40 bits of SHA-256 of
 * `pingyi-invitation/1|meeting|person` and 10 bits that show a slip of the hand.
 */
export function invitationCode(meeting: MeetingId, person: PersonRef): string {
  const code = symbols(`pingyi-invitation/1|${meeting}|${person}`, ofPerson);
  return `${prefix}-${code.slice(0, 4)}-${code.slice(4)}-${checkOf(code)}`;
}

/** Why a text is no invitation code: it does not look like one, or a character of it is wrong. */
export type InvitationCodeFault = 'not-an-invitation-code' | 'invitation-code-mistyped';

/**
 * Reads what was scanned or typed: capitals, spaces and hyphens do not matter, nor O for 0 and I or L for 1;
 * the two letters at its beginning may be left out.
 */
export function readInvitationCode(
  given: string,
):
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly fault: InvitationCodeFault } {
  const plain = given
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  const isWhole = plain.length === prefix.length + ofPerson + ofCheck;
  const body = isWhole && plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
  if (body.length !== ofPerson + ofCheck || [...body].some((each) => !alphabet.includes(each)))
    return { ok: false, fault: 'not-an-invitation-code' };
  const code = body.slice(0, ofPerson);
  if (checkOf(code) !== body.slice(ofPerson))
    return { ok: false, fault: 'invitation-code-mistyped' };
  return {
    ok: true,
    code: `${prefix}-${code.slice(0, 4)}-${code.slice(4)}-${body.slice(ofPerson)}`,
  };
}
