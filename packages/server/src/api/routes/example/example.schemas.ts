import { z } from 'zod';
import { tokenSchema } from '../../../access/links/one-time-links.ts';

const tags = ['set-up'];

const token = tokenSchema.meta({ description: 'The token behind the # of the set-up link.' });

const sentence = z.object({ zh: z.string(), en: z.string() });

const player = z
  .object({
    key: z.string().meta({ description: 'Such as `office` or `scrutineer-1`.' }),
    role: sentence,
    holder: z.string(),
    unit: z.string().nullable().meta({ description: 'The unit of a liaison, by name.' }),
  })
  .meta({ id: 'ExamplePlayer' });

export const loadExampleSchema = {
  summary: '装入示例城市 Load the example city',
  description:
    'Into an empty installation, once; afterwards it only tells who is in it. With `Accept: application/x-ndjson` lines `{"kind":"progress","done":…,"total":…}` come before the answer.',
  tags,
  body: z.strictObject({ token }),
  response: { 200: z.object({ kind: z.literal('loaded'), people: z.array(player) }) },
};

export const exampleLinkSchema = {
  summary: '以示例人员的身份登录 A sign-in link for somebody of the example',
  description: 'Works once; earlier links of the same person end.',
  tags,
  body: z.strictObject({ token, key: z.string().max(40) }),
  response: { 201: z.object({ link: z.string() }) },
};
