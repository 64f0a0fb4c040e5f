import { campaignId } from '@pingyi/core';
import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';

const campaign = z.object({
  campaign: campaignId,
  year: z.int(),
  title: sentenceSchema,
  isCurrent: z.boolean().meta({ description: 'It is of this year, by its own zone.' }),
  isRehearsal: z.boolean(),
});

export const listPublicCampaignsSchema = {
  summary: '有公开记录的评议 Campaigns with a public record',
  description: 'In the order of their creation. Each has a bundle.',
  tags: ['log'],
  response: { 200: z.object({ campaigns: z.array(campaign) }) },
};
