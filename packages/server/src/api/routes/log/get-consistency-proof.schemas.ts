import { z } from 'zod';
import { proofSchema, wholeNumber } from './places.schemas.ts';

export const getConsistencyProofSchema = {
  summary: '日志只增不改的证明 Proof that the log only grew',
  tags: ['log'],
  querystring: z.strictObject({ from: wholeNumber, to: wholeNumber }),
  response: { 200: proofSchema },
};
