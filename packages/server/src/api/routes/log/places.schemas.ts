import { z } from 'zod';

/** A whole number from 0 as a query writes it. */
export const wholeNumber = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,15})$/u, 'a whole number from 0')
  .transform(Number)
  .refine(Number.isSafeInteger, 'a whole number below 2^53')
  .meta({ type: 'integer', minimum: 0, pattern: undefined });

/** A proof: hashes in base64, as docs/log.md orders them. */
export const proofSchema = z.object({ hashes: z.array(z.string()) }).meta({ id: 'Proof' });
