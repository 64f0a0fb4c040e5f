import { z } from 'zod';
import { tokenSchema } from '../../../access/links/one-time-links.ts';
import { chosen } from '../sign-in/sign-in.schemas.ts';

const tags = ['set-up'];

/** A person's name as somebody writes it down. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(50)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u, 'a name without control characters');

export const setUpStateSchema = {
  summary:
    '是否需要首次设置、是否只有示例城市 Whether the first set-up is due, or only the example is here',
  tags,
  response: {
    200: z.object({
      isNeeded: z.boolean(),
      isExample: z.boolean().meta({ description: 'It holds the example city and nothing else.' }),
    }),
  },
};

export const setUpSchema = {
  summary: '首次设置：开通第一个账号 First set-up: the first account',
  description:
    'It administers, and is signed in at once. Next: set up its second factor (/api/me/second-factor), then invite the office (/api/invitations).',
  tags,
  body: z.strictObject({ token: tokenSchema, ...chosen, name: personName.nullable() }),
  response: { 201: z.object({ account: z.string() }) },
};
