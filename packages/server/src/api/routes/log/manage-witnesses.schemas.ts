import { z } from 'zod';

const body = z.strictObject({ vkey: z.string().max(1_000) });

export const addWitnessSchema = {
  summary: '登记见证人 Lists a witness',
  description: 'Its cosignatures are taken in from then on. Enters the access log.',
  tags: ['log'],
  body,
  response: { 204: z.null() },
};

export const removeWitnessSchema = {
  summary: '注销见证人 Takes a witness off',
  description: 'What it signed stays. Enters the access log.',
  tags: ['log'],
  body,
  response: { 204: z.null() },
};

export const listForeignSchema = {
  summary: '日志分叉的证据 Proofs of a split view',
  description:
    'Checkpoints that the key of this log signed and that are of no state of it: somebody was shown another record. Whoever has one proves it to anybody.',
  tags: ['log'],
  response: {
    200: z.object({
      checkpoints: z.array(z.object({ size: z.int(), note: z.string(), reportedAt: z.string() })),
    }),
  },
};

export const handInForeignSchema = {
  summary: '提交日志分叉的证据 Hands in proof of a split view',
  description:
    'A checkpoint of this log that somebody was shown. It is kept, and shown to everybody, where it is signed by the key of this log and of no state of it.',
  tags: ['log'],
  body: z.strictObject({ note: z.string().max(262_144) }),
  response: { 200: z.object({ isForeign: z.boolean() }) },
};
