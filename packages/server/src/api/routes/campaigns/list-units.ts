import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Tables } from '../../../storage/tables.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { isCampaign } from './known-campaign.ts';
import { listUnitsSchema } from './list-units.schemas.ts';

type Filter = z.output<typeof listUnitsSchema.querystring>;

/** A text as a pattern of `like` that matches it literally, anywhere. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/gu, '\\$&')}%`;
}

function rowsOf(database: Kysely<Tables>, campaign: string, filter: Filter) {
  let query = database
    .selectFrom('unit_list')
    .select([
      'unit',
      'name',
      'class',
      'level',
      'parent',
      'role',
      'position',
      'merged_into as mergedInto',
      'exempted_by as exemptedBy',
    ])
    .where('campaign', '=', campaign);
  for (const column of ['class', 'level', 'parent'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  if (filter.name !== undefined) query = query.where('name', 'like', containing(filter.name));
  if (filter.after !== undefined) query = query.where('position', '>', filter.after);
  if (filter.state !== undefined) {
    const isMerged = filter.state === 'merged';
    query = query.where('merged_into', isMerged ? 'is not' : 'is', null);
    const isExempt = filter.state === 'exempt';
    if (!isMerged) query = query.where('exempted_by', isExempt ? 'is not' : 'is', null);
  }
  return query
    .orderBy('position')
    .limit(filter.limit + 1)
    .execute();
}

/** Units of a campaign, page by page. */
export function listUnits(api: Api, { database: { queries } }: ApiParts): void {
  api.get(
    '/campaigns/:campaign/units',
    { schema: listUnitsSchema, config: { access: 'read-campaign' } },
    async (request, reply) => {
      const { campaign } = request.params;
      if (!(await isCampaign(queries, campaign)))
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign } });
      const { limit } = request.query;
      const rows = await rowsOf(queries, campaign, request.query);
      const units = rows.slice(0, limit).map(({ position, exemptedBy, ...unit }) => {
        return { ...unit, exemptedBy: exemptedBy === null ? null : Number(exemptedBy) };
      });
      return { units, next: rows.length > limit ? (rows[limit - 1]?.position ?? null) : null };
    },
  );
}
