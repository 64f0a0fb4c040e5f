import { accountId } from '@pingyi/core';
import { z } from 'zod';
import { accessKinds } from '../../../access/log/access-log.ts';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { pageLimit } from '../campaigns/campaign.schemas.ts';

/** The name of a row; names sort by time. */
const entryName = z.string().regex(/^[0-9a-z]{9}-[0-9a-f]{16}$/u);

export const listAccessSchema = {
  summary: '访问日志 The access log',
  description:
    'The newest first; reading it is logged too. `next` is the `before` of the next page, null on the last. No address and no browser is ever kept.',
  tags: ['access log'],
  querystring: z.object({
    kind: z.enum(accessKinds).optional(),
    account: accountId.optional().meta({ description: 'By or about one account only.' }),
    before: entryName.optional(),
    limit: pageLimit,
  }),
  response: {
    200: z.object({
      entries: z.array(
        z.object({
          entry: entryName,
          at: z.string(),
          kind: z.enum(accessKinds),
          says: sentenceSchema,
          account: z.string().nullable().meta({ description: 'Null: somebody unknown.' }),
          subject: z.string().nullable().meta({ description: 'Whom it concerns.' }),
          what: z.string().nullable(),
          rows: z.int().nullable().meta({ description: 'How many persons’ data.' }),
        }),
      ),
      next: entryName.nullable(),
    }),
  },
};
