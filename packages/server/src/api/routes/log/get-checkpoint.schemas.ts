import { z } from 'zod';

export const getCheckpointSchema = {
  summary: '最新的检查点 The latest checkpoint',
  description: 'A signed note (C2SP tlog-checkpoint); docs/log.md says how to check it by hand.',
  tags: ['log'],
  response: {
    200: { description: 'A signed note', content: { 'text/plain': { schema: z.string() } } },
  },
};
