import { z } from 'zod';

export const longestUserName = 40;

/** The one form of a user name: NFKC, lower case. Whoever types full-width letters means the same. */
export function normalUserName(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** A user name as somebody chooses it: letters of any script, digits, and `.`, `_`, `-` in between. */
export const userNameSchema = z
  .string()
  .min(1)
  .max(longestUserName)
  .transform(normalUserName)
  .refine(
    (text) => /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u.test(text),
    'letters, digits, and . _ - between them',
  )
  .meta({ description: 'Letters of any script, digits, and . _ - between them.' });
