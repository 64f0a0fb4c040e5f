import { z } from 'zod';
import { actEntry } from '../entry.ts';
import { count, word } from '../values.ts';

/** Acts that open and close the phases of a campaign (plan §III). */

export const phaseOpened = actEntry({
  type: 'phase-opened',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ phase: word }),
  sentence: { zh: '{phase|phase}阶段开始。', en: 'The phase “{phase|phase}” opens.' },
});

export const phaseClosed = actEntry({
  type: 'phase-closed',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    phase: word,
    /** Required things of the phase: how many were due, and how many there were. */
    duties: z
      .array(z.strictObject({ duty: word, need: count, have: count }))
      .meta({ title: 'duties (duty, need, have)' }),
  }),
  sentence: {
    zh: '{phase|phase}阶段结束，各项规定内容均已完成。',
    en: 'The phase “{phase|phase}” closes; everything that it requires is done.',
  },
});
