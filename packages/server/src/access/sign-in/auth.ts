import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import { longestPassword, shortestPassword } from './password-rule.ts';
import { signInByLink } from './sign-in-by-link.ts';
import { longestUserName, normalUserName } from './user-name.ts';

/** A sign-in ends after so long without a request, in seconds. */
const idleLimit = 60 * 60;

/** How often a request pushes that end away, in seconds. */
const idleSteps = 60;

/** How long a password that was right waits for its second factor, in seconds. */
const secondFactorPatience = 5 * 60;

/** What the sign-in library is made of. */
interface AuthParts {
  readonly database: Kysely<Tables>;
  /** Signs cookies and encrypts the secrets of second factors; the same on every server. */
  readonly secret: string;
  /** Whether people reach the server by https only: then cookies are `Secure`. */
  readonly isSecure: boolean;
}

/** The options of the sign-in library, also those from which its tables follow. */
export function authOptions({ database, secret, isSecure }: AuthParts) {
  return {
    appName: '评议 Pingyi',
    // Its own addresses are never served: routes of the API call it.
    baseURL: 'http://pingyi.invalid',
    secret,
    database: { db: database.withSchema('auth'), type: 'postgres' as const },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    session: {
      expiresIn: idleLimit,
      updateAge: idleSteps,
      additionalFields: {
        way: { type: 'string' as const, required: true, defaultValue: 'password', input: false },
      },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'pingyi',
      useSecureCookies: isSecure,
      defaultCookieAttributes: { sameSite: 'strict' as const, httpOnly: true, path: '/' },
      ipAddress: { disableIpTracking: true },
      disableCSRFCheck: true,
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: longestUserName,
        usernameNormalization: normalUserName,
        usernameValidator: () => true,
      }),
      twoFactor({
        twoFactorCookieMaxAge: secondFactorPatience,
        // Failures are counted by account over both factors, see attempts.ts.
        accountLockout: { enabled: false },
      }),
      signInByLink(),
    ],
  };
}

/** Opens the sign-in library on its tables in the schema `auth`. */
export function openAuth(parts: AuthParts) {
  return betterAuth(authOptions(parts));
}

export type Auth = ReturnType<typeof openAuth>;
