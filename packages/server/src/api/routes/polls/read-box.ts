import { readBoard } from '../../../polls/board.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { boxOf, pollOf, unready } from './poll-of.ts';
import { getBoardSchema, getCredentialSchema, listCredentialsSchema } from './polls.schemas.ts';

/** How many ballots of one credential are in the box: the voter's page learns of a replacement. */
export function getCredential(api: Api, parts: ApiParts): void {
  api.get(
    '/polls/:poll/credentials/:credential',
    { schema: getCredentialSchema, config: { access: 'open' } },
    async (request) => {
      const { poll, credential } = request.params;
      await boxOf(parts, poll);
      const row = await parts.database.queries
        .selectFrom('poll_credential')
        .select('counter')
        .where('poll', '=', poll)
        .where('credential', '=', credential)
        .executeTakeFirst();
      if (row === undefined)
        throw new ProblemError({ code: 'credential-unlisted', facts: { poll } });
      return { counter: row.counter };
    },
  );
}

/** The frozen list, byte for byte as the archive holds it. */
export function listCredentials(api: Api, parts: ApiParts): void {
  api.get(
    '/polls/:poll/credentials',
    { schema: listCredentialsSchema, config: { access: 'open' } },
    async (request, reply) => {
      const row = await pollOf(parts, request.params.poll);
      if (row.credentials === null) throw unready(row);
      return reply
        .type('application/json; charset=utf-8')
        .serializer((text: string) => text)
        .send(row.credentials);
    },
  );
}

/** Tracking codes: in groups while the poll is open, every one after it. */
export function getBoard(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/polls/:poll/board',
    { schema: getBoardSchema, config: { access: 'open' } },
    async (request) => {
      const row = await boxOf(parts, request.params.poll);
      const { codes } = await readBoard(queries, row);
      return { poll: row.poll, voters: row.voters, codes: [...codes] };
    },
  );
}
