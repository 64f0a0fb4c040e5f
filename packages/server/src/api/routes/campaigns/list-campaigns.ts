import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { listCampaignsSchema } from './list-campaigns.schemas.ts';

/** Every campaign, the newest year first. */
export function listCampaigns(api: Api, { database }: ApiParts): void {
  api.get('/campaigns', { schema: listCampaignsSchema, config: { access: 'staff' } }, async () => {
    const campaigns = await database.queries
      .selectFrom('campaign_list')
      .select(['campaign', 'year', 'phase', 'units', 'editions', 'version'])
      .orderBy('year', 'desc')
      .orderBy('campaign')
      .execute();
    return { campaigns };
  });
}
