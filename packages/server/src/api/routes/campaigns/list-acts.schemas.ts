import { z } from 'zod';
import { wholeNumber } from '../log/places.schemas.ts';
import { campaignParams } from './campaign.schemas.ts';

export const listActsSchema = {
  summary: '全部事项 Acts of a campaign',
  description:
    'Every act, one line an act, in order, internal ones included: folded with `replay` of core they ' +
    'are the campaign’s whole state. `after` is a version, so that only what came later is asked for. ' +
    'Internal acts whose content was erased are left out. Each reading by a program enters the access log.',
  tags: ['campaigns'],
  params: campaignParams,
  querystring: z.strictObject({ after: wholeNumber.optional() }),
  response: {
    200: {
      description: 'One act a line; `etag` is the version that they lead to',
      content: { 'application/x-ndjson': { schema: z.string() } },
    },
  },
};
