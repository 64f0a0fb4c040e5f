import { type AccountId, accountId } from '@pingyi/core';
import { APIError } from 'better-auth/api';
import { hashPassword } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { Attempts } from './attempts.ts';
import type { Auth } from './auth.ts';
import { challengeCookie, headersWith, ownCookie, sessionCookie, signedValue } from './cookies.ts';
import { takeCode } from './used-codes.ts';
import { normalUserName } from './user-name.ts';

/** A sign-in ends after so long whatever happens, in milliseconds. */
const absoluteLimit = 12 * 3_600_000;

/** Values of `Set-Cookie`. */
export type Cookies = readonly string[];

/** What comes of trying to sign in. */
export type SignInOutcome =
  | { readonly kind: 'done'; readonly account: AccountId; readonly cookies: Cookies }
  /** The password was right; the second factor is due. */
  | { readonly kind: 'second-factor-due'; readonly account: AccountId; readonly cookies: Cookies }
  /** Name, password or code is wrong; which one is not told. */
  | { readonly kind: 'wrong'; readonly account: AccountId | null }
  | { readonly kind: 'locked'; readonly seconds: number }
  /** The password was right too long ago: begin again. */
  | { readonly kind: 'over' };

/** A sign-in that stands, as a request carries it. */
export interface SignIn {
  readonly id: string;
  readonly account: AccountId;
  /** How it was opened. */
  readonly way: 'password' | 'link';
  /** New cookies when the end of the sign-in moved. */
  readonly cookies: Cookies;
}

/** What signing in stands on. */
interface SignInParts {
  readonly auth: Auth;
  readonly database: Kysely<Tables>;
  readonly attempts: Attempts;
  readonly secret: string;
}

/** A code of the second factor: of the authenticator, or one of the backup codes. */
export interface SecondFactorCode {
  readonly kind: 'totp' | 'backup';
  readonly code: string;
}

function isRefusal(error: unknown): error is APIError {
  return error instanceof APIError && error.statusCode < 500;
}

/** The answer of the sign-in library, or null when it refuses. */
export async function unlessRefused<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Signing in and out. What better-auth answers never leaves this folder. */
export class SignIns {
  readonly #parts: SignInParts;

  constructor(parts: SignInParts) {
    this.#parts = parts;
  }

  /** The first step: user name and password. The work is the same whether there is such a user. */
  async withPassword(userName: string, password: string): Promise<SignInOutcome> {
    const { auth, attempts } = this.#parts;
    const attempt = await attempts.begin(userName);
    if (!attempt.ok) return { kind: 'locked', seconds: attempt.seconds };
    const account = await this.accountOf(userName);
    const body = { username: normalUserName(userName), password };
    const signedIn = await unlessRefused(
      auth.api.signInUsername({ body, headers: headersWith(null), returnHeaders: true }),
    );
    if (signedIn === null || account === null) return { kind: 'wrong', account };
    const cookies = signedIn.headers.getSetCookie();
    const isDue = 'twoFactorRedirect' in signedIn.response;
    if (isDue) {
      await attempts.passed(userName);
      return { kind: 'second-factor-due', account, cookies };
    }
    await attempts.succeeded(userName);
    return { kind: 'done', account, cookies };
  }

  /** The second step, for whoever carries the cookie of the first. */
  async withCode(cookie: string | undefined, given: SecondFactorCode): Promise<SignInOutcome> {
    const { auth, attempts } = this.#parts;
    const challenge = ownCookie(cookie, challengeCookie);
    const holder = challenge === null ? null : await this.#holderOf(challenge);
    if (challenge === null || holder === null) return { kind: 'over' };
    const { account, userName } = holder;
    const attempt = await attempts.begin(userName);
    if (!attempt.ok) return { kind: 'locked', seconds: attempt.seconds };
    if (!(await this.#take(account, given))) return { kind: 'wrong', account };
    const body = { code: given.code };
    const call = { body, headers: headersWith(challenge), returnHeaders: true } as const;
    const verified = await unlessRefused(
      given.kind === 'totp' ? auth.api.verifyTOTP(call) : auth.api.verifyBackupCode(call),
    );
    if (verified === null) return { kind: 'wrong', account };
    await attempts.succeeded(userName);
    return { kind: 'done', account, cookies: verified.headers.getSetCookie() };
  }

  /** Opens a sign-in for an account that proved itself otherwise. */
  async open(account: AccountId): Promise<Cookies> {
    const body = { account };
    const headers = headersWith(null);
    const opened = await this.#parts.auth.api.signInByLink({ body, headers, returnHeaders: true });
    return opened.headers.getSetCookie();
  }

  /** The sign-in that a request carries, or null when it has none that stands. */
  async read(cookie: string | undefined): Promise<SignIn | null> {
    const pair = ownCookie(cookie, sessionCookie);
    if (pair === null) return null;
    const headers = headersWith(pair);
    const found = await this.#parts.auth.api.getSession({ headers, returnHeaders: true });
    if (found.response === null) return null;
    const { session } = found.response;
    if (Date.now() - session.createdAt.getTime() > absoluteLimit) {
      await this.end(cookie);
      return null;
    }
    return {
      id: session.id,
      account: accountId.parse(session.userId),
      way: session.way === 'link' ? 'link' : 'password',
      cookies: found.headers.getSetCookie(),
    };
  }

  /** Ends the sign-in that a request carries; gives the cookies that say so. */
  async end(cookie: string | undefined): Promise<Cookies> {
    const headers = headersWith(ownCookie(cookie, sessionCookie));
    const ended = await this.#parts.auth.api.signOut({ headers, returnHeaders: true });
    return ended.headers.getSetCookie();
  }

  /** The account of a user name, or null. */
  async accountOf(userName: string): Promise<AccountId | null> {
    const row = await this.#parts.database
      .selectFrom('auth.user')
      .select('id')
      .where('username', '=', normalUserName(userName))
      .executeTakeFirst();
    return row === undefined ? null : accountId.parse(row.id);
  }

  /** Whether a password is the account's. It counts as an attempt. */
  async isPassword(cookie: string | undefined, password: string): Promise<boolean> {
    const headers = headersWith(ownCookie(cookie, sessionCookie));
    const call = { body: { password }, headers };
    return (await unlessRefused(this.#parts.auth.api.verifyPassword(call))) !== null;
  }

  /** A code of the authenticator counts once. */
  #take(account: AccountId, { kind, code }: SecondFactorCode): Promise<boolean> {
    if (kind === 'backup') return Promise.resolve(true);
    return takeCode(this.#parts.database, this.#parts.secret, { account, code });
  }

  async #holderOf(challenge: string) {
    const row = await this.#parts.database
      .selectFrom('auth.verification')
      .innerJoin('auth.user', 'auth.user.id', 'auth.verification.value')
      .select(['auth.user.id', 'auth.user.username'])
      .where('auth.verification.identifier', '=', signedValue(challenge))
      .executeTakeFirst();
    if (row?.username == null) return null;
    return { account: accountId.parse(row.id), userName: row.username };
  }
}

/** What is kept of a password: scrypt with a salt of its own. */
export function passwordHash(password: string): Promise<string> {
  return hashPassword(password);
}
