import type { AccountId } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Auth } from './auth.ts';
import { headersWith, ownCookie, sessionCookie } from './cookies.ts';
import { type Cookies, unlessRefused } from './sign-ins.ts';
import { takeCode } from './used-codes.ts';

/** What somebody needs to set up an authenticator, shown once. */
export interface SecondFactorOffer {
  /** `otpauth://…`, for a QR code. */
  readonly uri: string;
  /** The same secret in Base32, for typing. */
  readonly secret: string;
  readonly backupCodes: readonly string[];
}

interface Parts {
  readonly auth: Auth;
  readonly database: Kysely<Tables>;
  readonly secret: string;
}

/** The name under which authenticators list the account. */
const issuer = '评议';

/** The address of a secret for authenticators (Key URI Format), labelled with the user name. */
function offerUri(secret: string, userName: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(userName)}`;
  const query = new URLSearchParams({ secret, issuer, digits: '6', period: '30' });
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`;
}

/** Setting up and giving up the second factor of the account that is signed in. */
export class SecondFactor {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A new secret, not in use before it is confirmed; null for a wrong password. */
  async offer(
    cookie: string | undefined,
    { password, userName }: { readonly password: string; readonly userName: string },
  ): Promise<SecondFactorOffer | null> {
    const headers = headersWith(ownCookie(cookie, sessionCookie));
    const call = { body: { password }, headers };
    const made = await unlessRefused(this.#parts.auth.api.enableTwoFactor(call));
    if (made === null || made.method !== 'totp') return null;
    const secret = new URL(made.totpURI).searchParams.get('secret') ?? '';
    return { uri: offerUri(secret, userName), secret, backupCodes: made.backupCodes };
  }

  /**
   * Takes the first code of a new secret, which is in use from then on; the cookies of a new sign-in, or
   * null for a wrong code.
   */
  async confirm(
    cookie: string | undefined,
    { account, code }: { readonly account: AccountId; readonly code: string },
  ): Promise<Cookies | null> {
    const { auth, database, secret } = this.#parts;
    if (!(await takeCode(database, secret, { account, code }))) return null;
    const headers = headersWith(ownCookie(cookie, sessionCookie));
    const call = { body: { code }, headers, returnHeaders: true } as const;
    const confirmed = await unlessRefused(auth.api.verifyTOTP(call));
    return confirmed?.headers.getSetCookie() ?? null;
  }

  /** Other backup codes instead of the old ones; null for a wrong password. */
  async renewBackupCodes(
    cookie: string | undefined,
    password: string,
  ): Promise<readonly string[] | null> {
    const headers = headersWith(ownCookie(cookie, sessionCookie));
    const call = { body: { password }, headers };
    const made = await unlessRefused(this.#parts.auth.api.generateBackupCodes(call));
    return made?.backupCodes ?? null;
  }
}
