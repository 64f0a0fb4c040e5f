import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { wholeNumber } from '../log/places.schemas.ts';
import { pageLimit } from './campaign.schemas.ts';

/** Which page of a history is asked for. */
export const historyPageQuery = { before: wholeNumber.optional(), limit: pageLimit };

/** What is said of every history. */
export const historyPageDescription =
  'The newest first. `next` is the `before` of the next page, null on the last.';

/** A page of a history. */
export const historyPageSchema = z.object({
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
});
