import { z } from 'zod';

const key = z.object({
  vkey: z.string(),
  fingerprint: z.string().meta({ description: 'As printed on the campaign’s notice.' }),
});

export const getLogSchema = {
  summary: '日志的来源、公钥和条数 Origin, keys and size of the log',
  tags: ['log'],
  response: {
    200: z.object({
      origin: z.string(),
      vkey: z.string().meta({ description: 'The key that signs now.' }),
      fingerprint: z.string(),
      size: z.int(),
      keys: z.array(key).meta({ description: 'Every key that ever signed, oldest first.' }),
    }),
  },
};
