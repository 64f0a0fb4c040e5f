import { z } from 'zod';

const health = z.object({
  status: z.enum(['ok', 'down']),
  database: z.enum(['embedded', 'server']),
  version: z.string().meta({ description: 'The version of Pingyi.' }),
});

export const getHealthSchema = {
  summary: '是否正常 Sign of life',
  tags: ['health'],
  response: { 200: health, 503: health },
};
