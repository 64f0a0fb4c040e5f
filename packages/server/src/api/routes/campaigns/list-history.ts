import { streamOf } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Tables } from '../../../storage/tables.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { isCampaign } from './known-campaign.ts';
import { listHistorySchema } from './list-history.schemas.ts';

type Filter = z.output<typeof listHistorySchema.querystring>;

function rowsOf(database: Kysely<Tables>, stream: string, { unit, before, limit }: Filter) {
  let query = database
    .selectFrom('history')
    .select(['seq', 'type', 'at', 'role', 'account', 'zh', 'en'])
    .where('stream', '=', stream);
  if (before !== undefined) query = query.where('seq', '<', String(before));
  if (unit !== undefined)
    query = query.where('seq', 'in', (subjects) =>
      subjects
        .selectFrom('history_subject')
        .select('seq')
        .where('stream', '=', stream)
        .where('kind', '=', 'unit')
        .where('subject', '=', unit),
    );
  return query
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
}

/** What happened in a campaign, in sentences. */
export function listHistory(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/campaigns/:campaign/history',
    { schema: listHistorySchema, config: { access: 'staff' } },
    async (request, reply) => {
      const { campaign } = request.params;
      if (!(await isCampaign(queries, campaign)))
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      const { limit } = request.query;
      const rows = await rowsOf(queries, streamOf(campaign), request.query);
      const history = rows.slice(0, limit).map(({ seq, zh, en, ...rest }) => {
        return { ...rest, seq: Number(seq), sentence: { zh, en } };
      });
      return { history, next: rows.length > limit ? (history.at(-1)?.seq ?? null) : null };
    },
  );
}
