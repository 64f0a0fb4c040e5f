import { z } from 'zod';
import { wholeNumber } from './places.schemas.ts';

const sighting = z.object({ size: z.int(), at: z.string() }).nullable();

const witness = z.object({
  name: z.string(),
  vkey: z.string(),
  fingerprint: z.string(),
  isListed: z.boolean().meta({ description: 'Whether its cosignatures are taken in now.' }),
  signed: z.int().meta({ description: 'Checkpoints that it signed.' }),
  first: sighting.meta({ description: 'The smallest, and when the witness says it saw it.' }),
  last: sighting,
});

export const listWitnessesSchema = {
  summary: '日志的见证人 Witnesses of the log',
  tags: ['log'],
  response: { 200: z.object({ witnesses: z.array(witness) }) },
};

export const getCosignedSchema = {
  summary: '附有见证签名的检查点 A checkpoint with the signatures of witnesses',
  description: 'A signed note (C2SP tlog-cosignature); docs/log.md says how to check it by hand.',
  tags: ['log'],
  querystring: z.strictObject({ size: wholeNumber }),
  response: {
    200: { description: 'A signed note', content: { 'text/plain': { schema: z.string() } } },
  },
};

export const handInCosignatureSchema = {
  summary: '提交见证签名 Hands in what a witness signed',
  description:
    'The note of a checkpoint of this log with the cosignature of a listed witness under it. Who sends it does not matter: the signature tells who made it. The first of a witness and a checkpoint is kept.',
  tags: ['log'],
  body: z.strictObject({ note: z.string().max(262_144) }),
  response: {
    200: z.object({
      size: z.int(),
      added: z.int().meta({ description: '0 when it was known already.' }),
    }),
  },
};
