import { normalUserName } from './user-name.ts';

/** Characters (UTF-16 units) of a password; there is no rule on which kinds of characters. */
export const shortestPassword = 10;
export const longestPassword = 128;

/** Why a password is refused. */
export type PasswordFault =
  | { readonly code: 'password-too-short'; readonly facts: { readonly least: number } }
  | { readonly code: 'password-too-long'; readonly facts: { readonly most: number } }
  | { readonly code: 'password-has-user-name'; readonly facts: Readonly<Record<never, never>> }
  | { readonly code: 'password-common'; readonly facts: Readonly<Record<never, never>> };

/**
 * What people put in front of digits to satisfy a rule: these with any digits and signs around them are
 * the first that an attacker tries.
 */
const commonWords: ReadonlySet<string> = new Set(
  `password passwd passw0rd p@ssword p@ssw0rd admin administrator root guest test user welcome letmein
  iloveyou woaini woaiwojia woaini1314 woshishui aini qwerty qwertyuiop qwert asdfgh asdfghjkl zxcvbn
  zxcvbnm qazwsx qazwsxedc 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 abc abcd abcde
  abcdef abcdefg abcdefghij aa a b q zz qq wang zhang huawei xiaomi taobao weixin tencent baidu dragon
  monkey sunshine princess football baseball superman changeme default secret master login china
  zhongguo beijing shanghai pingyi wenhuaju hello computer internet love`.split(/\s+/u),
);

/** Rows of keys and the orders of digits and letters; a part of one of them is no secret. */
const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function isRun(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return rows.some((row) => row.includes(text) || row.includes(backwards));
}

/** Whether a text is one shorter text written again and again. */
function isRepeated(text: string): boolean {
  return /^(.{1,5})\1+.{0,4}$/su.test(text);
}

/** The core of a password: without digits and signs at its ends. */
function coreOf(text: string): string {
  return text.replace(/^[\d\p{P}\p{S}\s]+/u, '').replace(/[\d\p{P}\p{S}\s]+$/u, '');
}

function isCommon(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (new Set(text).size < 5 || isRepeated(text) || isRun(text)) return true;
  if (commonWords.has(text) || commonWords.has(coreOf(text))) return true;
  // Nothing but a number: birthdays, telephone and identity numbers.
  return /^\d{0,15}$/u.test(text);
}

/**
 * What speaks against a password, or null: length and guessability only, no composition rules (NIST SP
 * 800-63B, section 5.1.1.2).
 */
export function passwordFault(password: string, userName: string): PasswordFault | null {
  if (password.length < shortestPassword)
    return { code: 'password-too-short', facts: { least: shortestPassword } };
  if (password.length > longestPassword)
    return { code: 'password-too-long', facts: { most: longestPassword } };
  const name = normalUserName(userName);
  if (name.length >= 3 && normalUserName(password).includes(name))
    return { code: 'password-has-user-name', facts: {} };
  return isCommon(password) ? { code: 'password-common', facts: {} } : null;
}
