import { pollId } from '@pingyi/core';
import { z } from 'zod';

const tags = ['polls'];

/** The poll that an address names. */
const pollParams = z.object({ poll: pollId });

const receiptSchema = z
  .object({
    poll: z.string(),
    code: z.string().meta({ description: 'The tracking code.' }),
    counter: z.int().meta({ description: 'The place among the ballots of the credential.' }),
    signature: z.string().meta({
      description:
        'Base64 of the log key’s Ed25519 signature over the RFC 8785 form of ' +
        '`{"code","counter","format":"pingyi-receipt/1","poll"}`.',
    }),
  })
  .meta({ id: 'Receipt' });

export const castBallotSchema = {
  summary: '投票 Casts a ballot',
  description:
    'The body is the ballot’s canonical JSON text, byte for byte. It is checked in full and answered ' +
    'when it is on the disk. The same ballot again is answered with its first receipt and is never ' +
    'appended twice, so a retry cannot replace a later ballot.',
  tags,
  params: pollParams,
  response: { 200: receiptSchema, 201: receiptSchema },
};

export const getCredentialSchema = {
  summary: '一张票条的票数 How many ballots a credential has',
  tags,
  params: pollParams.extend({ credential: z.string().min(1).max(1300) }),
  response: {
    200: z.object({ counter: z.int().meta({ description: '0: no ballot yet.' }) }),
  },
};

export const listCredentialsSchema = {
  summary: '有效票条名单 The frozen list of credentials',
  description: 'From the opening on: the canonical JSON text of the archive.',
  tags,
  params: pollParams,
  response: {
    200: { description: 'The list', content: { 'application/json': { schema: z.string() } } },
  },
};

export const getBoardSchema = {
  summary: '查验码公布栏 The board of tracking codes',
  description: 'Sorted. While the poll is open codes appear in groups of at least five.',
  tags,
  params: pollParams,
  response: {
    200: z.object({ poll: z.string(), voters: z.int(), codes: z.array(z.string()) }),
  },
};

export const getArchiveSchema = {
  summary: '选举档案 The archive of a poll',
  description: '`<uuid>.bel`, from the close on, as far as the poll is: other tools load it.',
  tags,
  params: pollParams,
  response: {
    200: {
      description: 'The archive',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
  },
};

export const getStrongProofsSchema = {
  summary: '强解密证明 Strong decryption proofs',
  description: '`<uuid>.strong.json`, once every part of the decryption is there.',
  tags,
  params: pollParams,
  response: {
    200: { description: 'The proofs', content: { 'application/json': { schema: z.string() } } },
  },
};

export const getHintsSchema = {
  summary: '快速核验的提示 Hints for fast verification',
  description: '`<uuid>.hints`, worked out from the archive; docs/ballots/hints.md has the format.',
  tags,
  params: pollParams,
  response: {
    200: {
      description: 'The hints',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
  },
};

export const getResultSchema = {
  summary: '一个表决的票数 The counts of a poll',
  tags,
  params: pollParams,
  response: {
    200: z.object({
      poll: z.string(),
      voters: z.int(),
      questions: z.array(z.object({ unit: z.string(), item: z.string() })),
      counts: z
        .array(z.array(z.int()))
        .meta({ description: 'By question: ballots of each grade, then those abstained.' }),
    }),
  },
};
