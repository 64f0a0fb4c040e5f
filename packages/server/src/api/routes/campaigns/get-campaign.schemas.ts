import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { campaignParams, markSchema } from './campaign.schemas.ts';

export const getCampaignSchema = {
  summary: '一次评议的现状 The state of a campaign',
  description: 'Its version stands in `ETag` too: send it as `If-Match` with a command.',
  tags: ['campaigns'],
  params: campaignParams,
  response: {
    200: z.object({
      campaign: z.string(),
      year: z.int(),
      version: z.int(),
      title: sentenceSchema,
      units: z.int().meta({ description: 'Units that are evaluated.' }),
      publication: z.object({
        editions: z.int(),
        newest: markSchema.nullable(),
        amendedBy: z.array(z.int()).meta({ description: 'Acts that amended the rules since.' }),
      }),
      phases: z.array(
        z.object({
          phase: z.string(),
          title: sentenceSchema,
          opens: z.string().meta({ description: 'The nominal day.' }),
          closes: z.string(),
          opened: markSchema.nullable(),
          closed: markSchema.nullable(),
        }),
      ),
      dimensions: z
        .array(z.object({ id: z.string(), name: sentenceSchema }))
        .meta({ description: 'What is asked about, and what a hot issue belongs to.' }),
      hotIssues: z
        .object({ minimum: z.int(), maximum: z.int() })
        .meta({ description: 'How many hot issues a unit chooses.' }),
      firstVote: markSchema.nullable(),
      votes: z.array(
        z.object({
          meeting: z.string(),
          level: z.string(),
          units: z.array(z.string()),
          voids: z.int().nullable().meta({ description: 'Null while the vote stands.' }),
        }),
      ),
      results: z.int().meta({ description: 'Units whose result is announced.' }),
    }),
  },
};
