import { canonicalJson, streamOf } from '@pingyi/core';
import type { FastifyRequest } from 'fastify';
import { logAccess } from '../../../access/log/access-log.ts';
import { actOf, readStream, type StoredRow } from '../../../ledger/stored-acts.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { sendLines } from '../../send-lines.ts';
import { listActsSchema } from './list-acts.schemas.ts';

async function* actsOf(rows: readonly StoredRow[]): AsyncGenerator<string> {
  for (const row of rows) {
    const act = actOf(row);
    if (act !== null) yield canonicalJson(act);
  }
}

/** Our own pages fold the acts; what they save of them they write down themselves. */
function isOwnPage({ headers }: FastifyRequest): boolean {
  return headers['pingyi-client'] === 'web';
}

/**
 * A campaign as its acts, for a client that folds them as the server does. A program that reads them takes
 * them out, which enters the access log.
 */
export function listActs(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/campaigns/:campaign/acts',
    { schema: listActsSchema, config: { access: 'read-acts' } },
    async (request, reply) => {
      const { campaign } = request.params;
      const { after = 0 } = request.query;
      const rows = await readStream(queries, streamOf(campaign), after);
      if (rows.length === 0 && after === 0)
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      if (!isOwnPage(request)) {
        const { account } = identityOf(request);
        await logAccess(queries, { kind: 'data-exported', account, what: `acts ${campaign}` });
      }
      reply.header('etag', `"${rows.at(-1)?.stream_version ?? after}"`);
      return sendLines(reply, actsOf(rows), 'no-store');
    },
  );
}
