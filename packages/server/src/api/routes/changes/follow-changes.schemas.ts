import { z } from 'zod';
import { positionHeaders, positionQuery } from './position.schemas.ts';

export const followChangesSchema = {
  summary: '关注变化 Follow what is recorded',
  description:
    'Server-sent events `change` with `{"seq","stream","type"}`, `id` is the act’s `seq`. Goes on after ' +
    '`Last-Event-ID` or `after`; without either it begins now.',
  tags: ['changes'],
  headers: positionHeaders,
  querystring: positionQuery.extend({
    stream: z.string().min(1).max(100).optional().meta({
      description: 'One stream only, such as `campaign/city-2026` or `meeting/stations`.',
    }),
  }),
  response: {
    200: {
      description: 'Server-sent events, without end',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
};
