import { campaignStream } from '@pingyi/core';
import { reachInto } from '../../../access/rights/reach.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { listCampaignsSchema } from './list-campaigns.schemas.ts';

/** The campaigns that the own grants concern, the newest year first. */
export function listCampaigns(api: Api, { database, readState }: ApiParts): void {
  api.get(
    '/campaigns',
    { schema: listCampaignsSchema, config: { access: 'list-campaigns' } },
    async (request) => {
      const { grants } = identityOf(request);
      const rows = await database.queries
        .selectFrom('campaign_list')
        .select(['campaign', 'year', 'phase', 'units', 'editions', 'version'])
        .orderBy('year', 'desc')
        .orderBy('campaign')
        .execute();
      const own = rows.filter(({ campaign }) => reachInto(grants, campaign) !== null);
      const campaigns = own.map(async (row) => {
        const { state } = await readState(campaignStream, row.campaign);
        return { ...row, rehearsal: state?.plan.rehearsal === true };
      });
      return { campaigns: await Promise.all(campaigns) };
    },
  );
}
