import { campaignStream, isRehearsal } from '@pingyi/core';
import { knownCampaigns } from '../../../bundle/campaigns-of-year.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { listPublicCampaignsSchema } from './list-public-campaigns.schemas.ts';

/** The campaigns whose bundles anybody may take. */
export function listPublicCampaigns(
  api: Api,
  { database: { queries }, readState }: ApiParts,
): void {
  api.get(
    '/public/campaigns',
    { schema: listPublicCampaignsSchema, config: { access: 'open' } },
    async () => {
      const known = await knownCampaigns(queries, new Date());
      const campaigns = [];
      for (const { campaign, year, isCurrent } of known) {
        const { state } = await readState(campaignStream, campaign);
        if (state === null) continue;
        const { plan } = state;
        const title = plan.title;
        campaigns.push({ campaign, year, title, isCurrent, isRehearsal: isRehearsal(plan) });
      }
      return { campaigns };
    },
  );
}
