import { catalogue, streamOf } from '@pingyi/core';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import { gives } from '../../../access/rights/list.ts';
import { type Reach, reachInto } from '../../../access/rights/reach.ts';
import type { Tables } from '../../../storage/tables.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { historyPage } from './history-page.ts';
import { isCampaign } from './known-campaign.ts';
import { listHistorySchema } from './list-history.schemas.ts';

type Filter = z.output<typeof listHistorySchema.querystring>;

const publicTypes = catalogue
  .filter(({ visibility }) => visibility === 'public')
  .map(({ type }) => type);

/** Acts on talks, which only those see who may read the record of a talk (plan R64). */
const talkTypes = ['talk-decided', 'talk-recorded', 'talk-followed-up'] as const;

/** Who reads, and how much of the campaign is theirs. */
interface Reader {
  readonly account: string;
  readonly reach: Reach;
  readonly mayReadTalks: boolean;
}

function rowsOf(
  database: Kysely<Tables>,
  stream: string,
  { unit, before, limit }: Filter,
  { account, reach, mayReadTalks }: Reader,
) {
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
  if (!mayReadTalks) query = query.where('type', 'not in', talkTypes);
  // Of the own units: what is public, and what the reader did. A covert inspection stays covert.
  if (reach !== 'all')
    query = query
      .where('seq', 'in', (subjects) =>
        subjects
          .selectFrom('history_subject')
          .select('seq')
          .where('stream', '=', stream)
          .where('kind', '=', 'unit')
          .where('subject', 'in', [...reach]),
      )
      .where(({ eb, or }) => or([eb('type', 'in', publicTypes), eb('account', '=', account)]));
  return query
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
}

/** What happened in a campaign, in sentences. */
export function listHistory(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/campaigns/:campaign/history',
    { schema: listHistorySchema, config: { access: 'read-campaign' } },
    async (request, reply) => {
      const { campaign } = request.params;
      if (!(await isCampaign(queries, campaign)))
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      const { limit } = request.query;
      const { account, grants } = identityOf(request);
      const reach = reachInto(grants, campaign);
      if (reach === null) throw new Error('a reader without a grant passed the guard');
      const mayReadTalks = gives(grants, 'read-dossiers', campaign);
      const reader = { account, reach, mayReadTalks };
      const rows = await rowsOf(queries, streamOf(campaign), request.query, reader);
      return historyPage(rows, limit);
    },
  );
}
