import type { Meeting } from '@pingyi/core';
import { z } from 'zod';
import { erasedName, readHolders } from '../../../access/accounts/holders.ts';
import { logAccess } from '../../../access/log/access-log.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { meetingFor } from './meeting-of.ts';
import { meetingParams } from './meetings.schemas.ts';

const getOfficersSchema = {
  summary: '评议会工作人员 Names of a meeting’s officers',
  description:
    'The accounts that the meeting names as chairs, scrutineers, tellers and trustees, and those that listed ' +
    'a key for it and were replaced, each with its holder’s name: no telephone, no user name, no other ' +
    'account. Every reading enters the access log.',
  tags: ['meetings'],
  params: meetingParams,
  response: {
    200: z.object({
      officers: z.array(
        z.object({
          account: z.string(),
          shownAs: sentenceSchema.nullable().meta({
            description:
              'The holder’s name, or that it was erased; null where none was written down.',
          }),
        }),
      ),
    }),
  },
};

/** Accounts that are or were officers of a meeting, each once. */
function officersIn({ officers, keys }: Meeting): readonly string[] {
  const named =
    officers === null
      ? []
      : [
          ...officers.chairs,
          ...officers.tellers,
          ...[...officers.scrutineers, ...officers.trustees].map(({ account }) => account),
        ];
  return [...new Set<string>([...named, ...keys.keys()])];
}

/** What officers of a meeting call each other by. */
export function getOfficers(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/meetings/:meeting/officers',
    { schema: getOfficersSchema, config: { access: 'read-meeting-officers' } },
    async (request, reply) => {
      const { meeting: id } = request.params;
      const { meeting } = await meetingFor(parts, request, id, 'read-meeting-officers');
      const accounts = officersIn(meeting);
      const holders = await readHolders(queries, accounts);
      const officers = accounts.map((account) => {
        const { name = null, isErased = false } = holders.get(account) ?? {};
        if (isErased) return { account, shownAs: erasedName };
        return { account, shownAs: name === null ? null : { zh: name, en: name } };
      });
      const { account } = identityOf(request);
      const entry = { account, what: `officers ${meeting.id}`, rowCount: officers.length };
      await logAccess(queries, { kind: 'holders-read', ...entry });
      return reply.header('cache-control', 'no-store').send({ officers });
    },
  );
}
