import { z } from 'zod';
import { proofSchema, wholeNumber } from './places.schemas.ts';

export const getInclusionProofSchema = {
  summary: '某条目在日志中的证明 Proof that a leaf is in the log',
  tags: ['log'],
  querystring: z.strictObject({ leaf: wholeNumber, size: wholeNumber }),
  response: { 200: proofSchema },
};
