import { z } from 'zod';
import { campaignParams } from '../campaigns/campaign.schemas.ts';

export const listPromisesSchema = {
  summary: '现场承诺清单 Promises made in meetings',
  description:
    'Every promise of the campaign’s meetings, the first due first. `text` names a document, `owner` a person ' +
    'without a name. A liaison sees those of the own unit.',
  tags: ['meetings'],
  params: campaignParams,
  response: {
    200: z.object({
      promises: z.array(
        z.object({
          promise: z.string(),
          meeting: z.string(),
          held: z
            .object({ place: z.string(), begins: z.string() })
            .meta({ description: 'Where and when the meeting was held.' }),
          unit: z.string(),
          question: z.string().nullable(),
          text: z.object({ id: z.string(), digest: z.string() }),
          owner: z.string(),
          due: z.string().meta({ description: 'A day, such as 2026-11-30.' }),
          isDue: z.boolean().meta({ description: 'The due day has passed.' }),
          seq: z.int().meta({ description: 'The act that records it.' }),
        }),
      ),
    }),
  },
};
