import { z } from 'zod';
import { positionHeaders, positionQuery } from '../changes/position.schemas.ts';

export const followLogSchema = {
  summary: '关注日志的增长 Follow the growth of the log',
  description:
    'Server-sent events `size` with `{"size"}`, the newest only; `id` is the size. Begins with the present ' +
    'size unless `Last-Event-ID` or `after` says that it is known.',
  tags: ['log'],
  headers: positionHeaders,
  querystring: positionQuery,
  response: {
    200: {
      description: 'Server-sent events, without end',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
};
