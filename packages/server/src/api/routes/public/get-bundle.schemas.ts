import { z } from 'zod';
import { campaignParams } from '../campaigns/campaign.schemas.ts';

export const getBundleSchema = {
  summary: '一次评议的核验包 The public bundle of a campaign',
  description:
    'Everything that is needed to recompute every number, as far as the newest checkpoint covers it; ' +
    'docs/bundle-format.md describes it. The same checkpoint always gives the same bytes.',
  tags: ['log'],
  params: campaignParams,
  response: {
    200: {
      description: 'The bundle',
      content: { 'application/zip': { schema: z.unknown() } },
    },
  },
};
