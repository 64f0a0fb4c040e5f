import { sha256 } from '@noble/hashes/sha2.js';
import { base32, base32Alphabet, base32Bytes } from '../bytes/base32.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { slipSecretLength } from './slip.ts';

const secretCharacters = 26;
const checkCharacters = 2;
const groupLength = 4;

/** Length of a slip's text without the separators. */
export const slipTextLength = secretCharacters + checkCharacters;

/** What is wrong with a typed slip. `position` counts the characters from 1, separators left out. */
export type SlipTextFault =
  | { readonly code: 'slip-wrong-length'; readonly have: number; readonly need: number }
  | {
      readonly code: 'slip-foreign-character';
      readonly character: string;
      readonly position: number;
    }
  | { readonly code: 'slip-mistyped' };

const separators = /[\s\p{Pd}\u2212._]/gu;
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The first 10 bits of SHA-256 of the secret's bytes: one typing mistake in a thousand stays unseen. */
function checkOf(secret: Uint8Array): string {
  return base32(sha256(secret), checkCharacters);
}

/**
 * Writes a slip's secret for people: 26 characters of Crockford base32 (the 128 bits from left to
 * right, two zero bits at the end) and two check characters, in groups of four.
 */
export function writeSlipText(secret: Uint8Array): string {
  if (secret.length !== slipSecretLength) throw new Error('A slip secret has 16 bytes.');
  const whole = base32(secret, secretCharacters) + checkOf(secret);
  const groups = whole.match(new RegExp(`.{${groupLength}}`, 'g')) ?? [];
  return groups.join('-');
}

/** Upper case without separators; full-width letters, and O I L typed for 0 1 1, are forgiven. */
function normalised(typed: string): string {
  const plain = typed.normalize('NFKC').replace(separators, '').toUpperCase();
  return plain.replace(/[OIL]/g, (character) => lookAlikes[character] ?? character);
}

/** Reads what a person typed; tells a wrong length, a foreign character and a typing mistake apart. */
export function readSlipText(typed: string): Outcome<Uint8Array, SlipTextFault> {
  const characters = [...normalised(typed)];
  for (const [index, character] of characters.entries()) {
    if (!base32Alphabet.includes(character)) {
      return refuse({ code: 'slip-foreign-character', character, position: index + 1 });
    }
  }
  if (characters.length !== slipTextLength) {
    return refuse({ code: 'slip-wrong-length', have: characters.length, need: slipTextLength });
  }
  const body = characters.slice(0, secretCharacters).join('');
  const secret = base32Bytes(body, slipSecretLength);
  const check = characters.slice(secretCharacters).join('');
  if (secret === undefined || checkOf(secret) !== check) return refuse({ code: 'slip-mistyped' });
  return accept(secret);
}
