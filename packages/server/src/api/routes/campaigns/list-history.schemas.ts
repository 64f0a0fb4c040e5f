import { z } from 'zod';
import { campaignParams } from './campaign.schemas.ts';
import {
  historyPageDescription,
  historyPageQuery,
  historyPageSchema,
} from './history-page.schemas.ts';

export const listHistorySchema = {
  summary: '历史：谁在何时办了什么 History: who did what when',
  description: historyPageDescription,
  tags: ['campaigns'],
  params: campaignParams,
  querystring: z.strictObject({
    unit: z.string().min(1).max(100).optional().meta({ description: 'Acts about one unit only.' }),
    ...historyPageQuery,
  }),
  response: {
    200: historyPageSchema,
  },
};
