import { campaignStream, streamOf } from '@pingyi/core';
import { readJointStream, type StoredRow } from '../../../ledger/stored-acts.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { sendLines } from '../../send-lines.ts';
import { listPublicActsSchema } from './list-public-acts.schemas.ts';

function isPublic({ leaf }: StoredRow): boolean {
  return (JSON.parse(leaf) as { readonly visibility: string }).visibility === 'public';
}

/** The leaf of a public act is the act itself. */
async function* leavesOf(rows: readonly StoredRow[]): AsyncGenerator<string> {
  for (const { leaf } of rows) yield leaf;
}

/** A campaign as everybody may know it: what pages of a meeting's officers fold. */
export function listPublicActs(api: Api, { database: { queries }, readState }: ApiParts): void {
  api.get(
    '/public/campaigns/:campaign/acts',
    { schema: listPublicActsSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { campaign } = request.params;
      const { after = -1 } = request.query;
      const { state, version } = await readState(campaignStream, campaign);
      if (state === null)
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      const rows = await readJointStream(queries, streamOf(campaign), after);
      reply.header('etag', `"${version}"`);
      return sendLines(reply, leavesOf(rows.filter(isPublic)), 'no-store');
    },
  );
}
