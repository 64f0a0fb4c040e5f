import { documentRef } from '@pingyi/core';
import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { campaignParams, markSchema } from './campaign.schemas.ts';

const word = z.string().min(1).max(100);

export const listTasksSchema = {
  summary: '规定内容的完成情况 Required things and how they stand',
  tags: ['campaigns'],
  params: campaignParams,
  querystring: z.strictObject({
    phase: word.optional(),
    unit: word.optional().meta({ description: 'One unit’s only.' }),
  }),
  response: {
    200: z.object({
      tasks: z.array(
        z.object({
          phase: z.string(),
          duty: z.string(),
          title: sentenceSchema,
          unit: z.string().nullable().meta({ description: 'Null: the campaign’s own.' }),
          due: z.string().meta({ description: 'The last day.' }),
          handedIn: markSchema.nullable().meta({ description: 'First handed in.' }),
          returned: z
            .object({ ...markSchema.shape, remarks: documentRef })
            .nullable()
            .meta({ description: 'The newest version was returned and waits for a better one.' }),
          done: markSchema.nullable(),
          daysLate: z.int().meta({ description: 'Whole days after the due day; 0 in time.' }),
        }),
      ),
    }),
  },
};
