import { z } from 'zod';

export const positionHeaders = z.looseObject({ 'last-event-id': z.string().optional() });

export const positionQuery = z.strictObject({
  after: z
    .string()
    .regex(/^(?:-1|0|[1-9]\d{0,15})$/u, 'a whole number from -1')
    .transform(Number)
    .optional()
    .meta({
      type: 'integer',
      minimum: -1,
      pattern: undefined,
      description: 'The id of the last event that was seen; -1 for all.',
    }),
});
