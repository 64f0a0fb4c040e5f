import type { Grant } from '@pingyi/core';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { issueSetUpToken } from '../access/set-up-token.ts';
import type { Tables } from '../storage/tables.ts';
import { type Keys, Person } from './person.ts';

/** A password that the rule takes. */
export const goodPassword = 'drei graue Esel 走路';

/** Somebody who is signed in, with what it takes to do so again. */
export interface Member {
  readonly person: Person;
  readonly account: string;
  readonly keys: Keys;
  readonly backupCodes: readonly string[];
}

/** The token behind the `#` of a link. */
export function tokenIn(link: unknown): string {
  return String(link).replace(/^.*=/su, '');
}

/** The first administrator, by the set-up link, complete with second factor. */
export async function firstAdministrator(
  server: FastifyInstance,
  database: Kysely<Tables>,
): Promise<Member> {
  const person = new Person(server);
  const keys = { userName: 'root', password: goodPassword };
  const { token } = await issueSetUpToken(database);
  const opened = await person.post('/set-up', { token, ...keys, name: '管理员甲' });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  const backupCodes = await person.enrol(goodPassword);
  return { person, account: String(opened.body['account']), keys, backupCodes };
}

/** Somebody whom `by` invites and who accepts; with a second factor where the grants ask for one. */
export async function member(
  server: FastifyInstance,
  by: Person,
  userName: string,
  grants: readonly object[],
): Promise<Member> {
  const made = await by.post('/invitations', { grants, name: `${userName}某`, phone: null });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const person = new Person(server);
  const keys = { userName, password: goodPassword };
  const token = tokenIn(made.body['link']);
  const opened = await person.post('/invitations/accept', { token, ...keys });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  const me = await person.get('/me');
  const backupCodes = me.body['needsSecondFactor'] === true ? await person.enrol(goodPassword) : [];
  return { person, account: String(opened.body['account']), keys, backupCodes };
}

/** A grant that holds everywhere. */
export function everywhere(role: Grant['role']): Grant {
  return { role, scope: { kind: 'installation' } };
}
