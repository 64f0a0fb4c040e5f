import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { wholeNumber } from '../log/places.schemas.ts';
import { campaignParams, pageLimit } from './campaign.schemas.ts';

export const listHistorySchema = {
  summary: '历史：谁在何时办了什么 History: who did what when',
  description: 'The newest first. `next` is the `before` of the next page, null on the last.',
  tags: ['campaigns'],
  params: campaignParams,
  querystring: z.strictObject({
    unit: z.string().min(1).max(100).optional().meta({ description: 'Acts about one unit only.' }),
    before: wholeNumber.optional(),
    limit: pageLimit,
  }),
  response: {
    200: z.object({
      history: z.array(
        z.object({
          seq: z.int(),
          type: z.string(),
          at: z.string(),
          role: z.string(),
          account: z.string(),
          sentence: sentenceSchema,
        }),
      ),
      next: z.int().nullable(),
    }),
  },
};
