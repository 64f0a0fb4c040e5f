import { z } from 'zod';
import { meetingEntry } from '../entry.ts';
import { count, digest, personRef, pollId, word } from '../values.ts';

/**
 * Acts on personal links (个人链接): who registered is internal, the sorted lists of the public credentials
 * that their devices made are public (plan §III.4).
 */

export const linksRegistered = meetingEntry({
  type: 'links-registered',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    part: word.nullable(),
    registered: count.min(1),
    /** Digests of the sorted lists of public credentials: one for each poll and spare. */
    lists: z
      .array(z.strictObject({ poll: pollId, digest }))
      .meta({ title: 'lists (poll, digest)' }),
  }),
  sentence: {
    zh: '截止登记，通过个人链接登记投票的代表 {registered} 名。',
    en: 'Registration ends; representatives registered through personal links: {registered}.',
  },
});

export const representativesRegistered = meetingEntry({
  type: 'representatives-registered',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject({ persons: z.array(personRef).min(1) }),
  sentence: {
    zh: '代表 {persons|count} 名通过个人链接登记。',
    en: 'Representatives registered through personal links: {persons|count}.',
  },
});
