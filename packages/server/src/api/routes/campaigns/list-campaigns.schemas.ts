import { z } from 'zod';

export const listCampaignsSchema = {
  summary: '全部评议 All campaigns',
  tags: ['campaigns'],
  response: {
    200: z.object({
      campaigns: z.array(
        z.object({
          campaign: z.string(),
          year: z.int(),
          rehearsal: z.boolean().meta({ description: 'Whether it only rehearses.' }),
          phase: z.string().nullable().meta({
            description:
              'The phase that is open; between two and after the last, the one that was.',
          }),
          units: z.int().meta({ description: 'Units that are evaluated.' }),
          editions: z.int().meta({ description: 'Editions of the rules published so far.' }),
          version: z.int(),
        }),
      ),
    }),
  },
};
