import { canonicalJson, streamOf } from '@pingyi/core';
import { actOf, readStream, type StoredRow } from '../../../ledger/stored-acts.ts';
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

/** A campaign as its acts, for a client that folds them as the server does. */
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
      reply.header('etag', `"${rows.at(-1)?.stream_version ?? after}"`);
      return sendLines(reply, actsOf(rows), 'no-store');
    },
  );
}
