import { z } from 'zod';
import { wholeNumber } from '../log/places.schemas.ts';
import { campaignParams, pageLimit } from './campaign.schemas.ts';

const text = z.string().min(1).max(100);

export const listUnitsSchema = {
  summary: '参评单位 Units of a campaign',
  description: 'In the order of adding. `next` is the `after` of the next page, null on the last.',
  tags: ['campaigns'],
  params: campaignParams,
  querystring: z.strictObject({
    class: text.optional(),
    level: text.optional(),
    parent: text.optional(),
    name: text.optional().meta({ description: 'A part of the name.' }),
    state: z.enum(['evaluated', 'exempt', 'merged']).optional(),
    after: wholeNumber.optional(),
    limit: pageLimit,
  }),
  response: {
    200: z.object({
      units: z.array(
        z.object({
          unit: z.string(),
          name: z.string(),
          class: z.string(),
          level: z.string(),
          parent: z.string().nullable(),
          role: z.string().nullable(),
          mergedInto: z.string().nullable(),
          exemptedBy: z.int().nullable().meta({ description: 'The act that exempted it.' }),
        }),
      ),
      next: z.int().nullable(),
    }),
  },
};
