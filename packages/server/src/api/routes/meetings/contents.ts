import { meetingStream, streamName } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { actsOfType } from '../../../meetings/acts-of-type.ts';
import { digestOfContent, keepContent } from '../../../meetings/content-store.ts';
import type { Tables } from '../../../storage/tables.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { forever } from '../../caching.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { withTextBodies } from '../../text-body.ts';
import { knownMeeting } from './meeting-of.ts';
import { getContentSchema, putContentSchema } from './meetings.schemas.ts';

/** The largest content in bytes: the list of a city's credentials. */
const largestContent = 16 * 1024 * 1024;

/** Takes in what an act will name by digest. Nothing is believed of it until a command names it. */
export function putContent(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  withTextBodies(api, (texts) => {
    texts.put(
      '/meetings/:meeting/contents/:sha256',
      {
        schema: putContentSchema,
        config: { access: 'hold-meetings' },
        bodyLimit: largestContent,
      },
      async (request, reply) => {
        const { meeting, sha256 } = request.params;
        await knownMeeting(parts, meeting);
        const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const digest = digestOfContent(content);
        if (digest !== `sha256:${sha256}`)
          return sendProblem(request, reply, { code: 'content-differs', facts: { have: digest } });
        const { account: by } = identityOf(request);
        const isNew = await keepContent(queries, { meeting, content, by });
        return reply.code(isNew ? 201 : 200).send({ digest, size: content.length });
      },
    );
  });
}

/** Types of public acts that name contents. */
const namingTypes = [
  'trustee-key-registered',
  'slips-made',
  'links-registered',
  'box-voided',
] as const;

async function isNamed(
  database: Kysely<Tables>,
  meeting: string,
  digest: string,
): Promise<boolean> {
  const stream = streamName(meetingStream, meeting);
  for (const type of namingTypes)
    for (const { payload } of await actsOfType(database, stream, type))
      if (
        'proof' in payload
          ? payload.proof === digest
          : payload.lists.some((list) => list.digest === digest)
      )
        return true;
  return false;
}

/** What a public act names by digest. What was only uploaded is shown to nobody. */
export function getContent(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/public/contents/:sha256',
    { schema: getContentSchema, config: { access: 'open' } },
    async (request, reply) => {
      const digest = `sha256:${request.params.sha256}`;
      const rows = await queries
        .selectFrom('meeting_content')
        .select(['meeting', 'content'])
        .where('digest', '=', digest)
        .execute();
      for (const { meeting, content } of rows)
        if (await isNamed(queries, meeting, digest))
          return reply
            .type('application/json; charset=utf-8')
            .header('cache-control', forever)
            .serializer((text: string) => text)
            .send(content.toString('utf8'));
      return sendProblem(request, reply, { code: 'not-found', facts: {} });
    },
  );
}
