import { accountId, roleNames } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { Identity } from '../access/identity.ts';
import { type Access, openAccess } from '../access/open-access.ts';
import type { StateReader } from '../api/state-reader.ts';
import type { Party } from '../rehearsal/door.ts';
import type { Tables } from '../storage/tables.ts';

/**
 * The headers by which a lent server knows somebody of a role, without signing in: `chair`, or where there
 * are several `scrutineer-2`.
 */
export function staffAs(party: Party): { readonly authorization: string } {
  return { authorization: `${party} of the tests` };
}

function identityIn(authorization: string | undefined): Identity | null {
  const party = /^([a-zA-Z]+)(?:-\d+)? of the tests$/u.exec(authorization ?? '');
  const role = roleNames.find((name) => name === party?.[1]);
  if (party === null || role === undefined) return null;
  return {
    account: accountId.parse(`test-${party[0].replace(' of the tests', '')}`),
    grants: [{ role, scope: { kind: 'installation' } }],
    signIn: null,
    hasSecondFactor: true,
    isByLink: false,
    isComplete: true,
    cookies: [],
  };
}

/** Real signing in, which besides knows whoever sends the header of a role. */
export function testAccess(database: Kysely<Tables>, readState: StateReader): Access {
  const secret = 'a secret of the tests that is long enough';
  const access = openAccess(database, readState, { secret, publicUrl: null, mailer: null });
  return {
    ...access,
    identify: async (credentials) =>
      identityIn(credentials.authorization) ?? access.identify(credentials),
  };
}
