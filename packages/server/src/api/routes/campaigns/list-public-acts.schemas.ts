import { z } from 'zod';
import { wholeNumber } from '../log/places.schemas.ts';
import { campaignParams } from './campaign.schemas.ts';

export const listPublicActsSchema = {
  summary: '公开事项 Public acts of a campaign',
  description:
    'The public acts of the campaign’s stream, one a line, in order: folded with `replay` of core they are ' +
    'what everybody may know of the campaign. They are the same texts as in the log.',
  tags: ['campaigns'],
  params: campaignParams,
  querystring: z.strictObject({
    after: wholeNumber.optional().meta({ description: 'A place in the log: later acts only.' }),
  }),
  response: {
    200: {
      description: 'One act a line; `etag` is the version that they lead to',
      content: { 'application/x-ndjson': { schema: z.string() } },
    },
  },
};
