import { accountId, commandTypes, type Grant, roleNames, rolesFor } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Identify, Identity } from './identity.ts';
import { isSetUpNeeded, isSetUpToken } from './set-up-token.ts';

/** The account in whose name acts stand that were recorded before anybody had one. */
const setUpAccount = accountId.parse('set-up');

const everywhere = { kind: 'installation' } as const;

/** Every role that gives commands of a campaign, and looking after the server. */
const setUpGrants: readonly Grant[] = roleNames
  .filter(
    (role) =>
      role === 'administrator' || commandTypes.some((type) => rolesFor(type).includes(role)),
  )
  .map((role) => ({ role, scope: everywhere }));

const setUpIdentity: Identity = {
  account: setUpAccount,
  grants: setUpGrants,
  signIn: null,
  hasSecondFactor: false,
  isByLink: false,
  isComplete: true,
  cookies: [],
};

/** The token of `Authorization: Bearer <token>` (RFC 6750, section 2.1), or null. */
function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer +([A-Za-z0-9._~+/-]+=*)$/iu.exec(authorization ?? '')?.[1] ?? null;
}

/**
 * Knows whoever carries the token of a set-up link, so that programs can prepare an installation before
 * anybody has an account. It is one account all the same: what needs a second person stays out of its
 * reach. With the first account every set-up token ends.
 */
export function identifyBySetUp(database: Kysely<Tables>): Identify {
  return async ({ authorization }) => {
    const token = bearerOf(authorization);
    if (token === null || !(await isSetUpToken(database, token))) return null;
    return (await isSetUpNeeded(database)) ? setUpIdentity : null;
  };
}
