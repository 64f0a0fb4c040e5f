import {
  type AccountId,
  accountsStream,
  covers,
  type Grant,
  needsSecondFactor,
  type Place,
  type Role,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { StateReader } from '../api/state-reader.ts';
import { exampleStateOf } from '../example/example-state.ts';
import type { Tables } from '../storage/tables.ts';
import type { Cookies, SignIns } from './sign-in/sign-ins.ts';

/** Who asks, as far as a request proves it. */
export interface Identity {
  readonly account: AccountId;
  readonly grants: readonly Grant[];
  /** The sign-in that the request carries; null for whoever is known without one. */
  readonly signIn: string | null;
  readonly hasSecondFactor: boolean;
  /** Signed in by a one-time link, as people of the example are. */
  readonly isByLink: boolean;
  /** A second factor was shown where the grants ask for one: without it, only the own account is open. */
  readonly isComplete: boolean;
  /** New cookies when the end of the sign-in moved. */
  readonly cookies: Cookies;
}

/** What a request shows of who sends it. */
interface Credentials {
  readonly cookie?: string | undefined;
  readonly authorization?: string | undefined;
}

/** Tells who sends a request; null for nobody known, or somebody whose account is not open. */
export type Identify = (credentials: Credentials) => Promise<Identity | null>;

/** What knowing people stands on. */
interface IdentifyParts {
  readonly signIns: Pick<SignIns, 'read'>;
  readonly database: Kysely<Tables>;
  readonly readState: StateReader;
  readonly installation: () => Promise<string>;
}

/**
 * Knows people by the cookie of their sign-in. One by link is good for everything as long as the
 * installation holds the example and nothing else; the first real campaign ends it for everybody at once.
 */
export function identifyBySignIn(parts: IdentifyParts): Identify {
  return async ({ cookie }) => {
    const signIn = await parts.signIns.read(cookie);
    if (signIn === null) return null;
    const { state } = await parts.readState(accountsStream, await parts.installation());
    const account = state?.get(signIn.account);
    if (account?.state !== 'open') return null;
    const { id, grants, hasSecondFactor } = account;
    const isByLink = signIn.way === 'link';
    const isComplete = isByLink
      ? (await exampleStateOf(parts.database)) === 'example'
      : hasSecondFactor || !needsSecondFactor(grants);
    return {
      account: id,
      grants,
      signIn: signIn.id,
      hasSecondFactor,
      isByLink,
      isComplete,
      cookies: signIn.cookies,
    };
  };
}

/** The roles in which somebody may act at a place. */
export function rolesOf({ grants }: Pick<Identity, 'grants'>, place: Place): readonly Role[] {
  const held = grants.filter(({ scope }) => covers(scope, place));
  return [...new Set(held.map(({ role }) => role))];
}

/** All roles that somebody holds anywhere. */
export function allRolesOf({ grants }: Pick<Identity, 'grants'>): readonly Role[] {
  return [...new Set(grants.map(({ role }) => role))];
}
