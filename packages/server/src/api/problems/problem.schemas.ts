import { z } from 'zod';
import { problemCodes } from './problem.ts';

/** One sentence in every language. */
export const sentenceSchema = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Sentence' });

/** A condition that is unmet, or a warning: its code, the numbers and ids, and the sentence. */
export const reasonSchema = z
  .object({
    code: z.string(),
    facts: z.record(z.string(), z.unknown()),
    sentence: sentenceSchema,
  })
  .meta({ id: 'Reason' });

/** A problem as it is sent (RFC 9457); a code's facts are further fields. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'Where the code is explained, relative to this server.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(problemCodes as [string, ...string[]]),
    unmet: z.array(reasonSchema).optional(),
    faults: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
