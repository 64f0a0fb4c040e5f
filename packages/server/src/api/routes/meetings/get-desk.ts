import { type Meeting, meetingStreamOf } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { userNamesOf } from '../../../access/accounts/user-names.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { maskedPhone } from '../../../people/masked-phone.ts';
import { readPeopleOf } from '../../../people/read-people.ts';
import type { Tables } from '../../../storage/tables.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { meetingFor } from './meeting-of.ts';
import { meetingParams } from './meetings.schemas.ts';

const getDeskSchema = {
  summary: '签到台名单 Names for a meeting’s desk',
  description:
    'Who the invited persons of this meeting are, recused ones included, and nobody else of the pool; ' +
    'telephones masked. `desks` are the user names of the accounts that signed somebody in. Every reading ' +
    'enters the access log.',
  tags: ['meetings'],
  params: meetingParams,
  response: {
    200: z.object({
      people: z.array(
        z.object({ person: z.string(), name: z.string(), phone: z.string().nullable() }),
      ),
      desks: z.array(z.object({ account: z.string(), userName: z.string().nullable() })),
    }),
  },
};

function invitedOrRecused({ representatives, recusals }: Meeting): readonly string[] {
  return [...new Set<string>([...representatives.keys(), ...recusals.keys()])];
}

/** Accounts that signed somebody in at the meeting. */
async function desksOf(database: Kysely<Tables>, { id }: Meeting): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('history')
    .select('account')
    .distinct()
    .where('stream', '=', meetingStreamOf(id))
    .where('type', '=', 'representative-signed-in')
    .execute();
  return rows.map(({ account }) => account);
}

/** The names that a desk needs: of those invited to its meeting. */
export function getDesk(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/meetings/:meeting/desk',
    { schema: getDeskSchema, config: { access: 'work-at-the-desk' } },
    async (request, reply) => {
      const { meeting } = await meetingFor(parts, request, request.params.meeting);
      const people = await readPeopleOf(queries, meeting.campaign, invitedOrRecused(meeting));
      const desks = await desksOf(queries, meeting);
      const userNames = await userNamesOf(queries, desks);
      const { account } = identityOf(request);
      const entry = { account, what: `desk ${meeting.id}`, rowCount: people.length };
      await logAccess(queries, { kind: 'personal-data-read', ...entry });
      return reply.header('cache-control', 'no-store').send({
        people: people.map(({ person, name, phone }) => {
          return { person, name, phone: phone === null ? null : maskedPhone(phone) };
        }),
        desks: desks.map((desk) => ({ account: desk, userName: userNames.get(desk) ?? null })),
      });
    },
  );
}
