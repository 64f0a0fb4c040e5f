/** The least number of characters of a passphrase that protects a key. */
export const leastPassphrase = 12;

/** The form in which a passphrase is used: full-width and composed characters count as one (NFKC). */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC');
}

/** Why a new passphrase is not taken, or null. */
export type PassphraseFault = 'passphrase-short' | 'passphrase-repeats' | 'passphrase-differs';

/** The least number of different characters: twelve times the same is as good as none. */
const leastDifferent = 5;

/** Whether two typed passphrases may protect a new key. */
export function faultOfPassphrase(typed: string, repeated: string): PassphraseFault | null {
  const characters = [...normalPassphrase(typed)];
  if (characters.length < leastPassphrase) return 'passphrase-short';
  if (new Set(characters).size < leastDifferent) return 'passphrase-repeats';
  if (normalPassphrase(typed) !== normalPassphrase(repeated)) return 'passphrase-differs';
  return null;
}
