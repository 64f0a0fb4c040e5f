import { z } from 'zod';
import { meetingEntry } from '../entry.ts';
import { correction, count, digest } from '../values.ts';

/** Acts on opinions that voters sent after voting (意见建议). Their texts lie in an erasable table. */

/** Why an opinion is not published. */
export const hidingReasons = ['names', 'insult', 'offTopic', 'repeated'] as const;

export const hidingReason = z.enum(hidingReasons).meta({ title: hidingReasons.join(' | ') });

export type HidingReason = z.output<typeof hidingReason>;

export const opinionsFields = {
  /** Opinions that came in while the vote was open. */
  received: count,
  published: count,
  hidden: z
    .array(z.strictObject({ why: hidingReason, opinions: count.min(1) }))
    .meta({ title: 'hidden (why, opinions)' }),
  /** Digest of the published list, `[{"text":…,"unit":…}]` sorted by unit and text. */
  list: digest,
  correction: correction.nullable(),
};

export const opinionsPublished = meetingEntry({
  type: 'opinions-published',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject(opinionsFields),
  sentence: {
    zh: '收到意见建议 {received} 条，审核后公布 {published} 条。',
    en: 'Opinions received: {received}; published after screening: {published}.',
  },
});
