import { campaignId } from '@pingyi/core';
import { z } from 'zod';

/** The campaign that an address names. */
export const campaignParams = z.object({ campaign: campaignId });

/** How many rows a page has: 100 unless asked otherwise. */
export const pageLimit = z
  .string()
  .regex(/^[1-9]\d{0,2}$/u, 'a whole number from 1')
  .transform(Number)
  .refine((limit) => limit <= 500, 'at most 500')
  .default(100)
  .meta({ type: 'integer', minimum: 1, maximum: 500, pattern: undefined });

/** When an act happened, and its place in the log. */
export const markSchema = z.object({ seq: z.int(), at: z.string() }).meta({ id: 'Mark' });
