import { personRef, pollId } from '@pingyi/core';
import { z } from 'zod';
import { meetingParams } from '../meetings/meetings.schemas.ts';

const tags = ['links'];

const invitee = z.object({
  person: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
});

export const countLinksSchema = {
  summary: '个人链接情况 How far personal links are',
  description: 'Counts only: who has registered is shown to nobody.',
  tags,
  params: meetingParams,
  response: {
    200: z.object({
      made: z.int(),
      used: z.int().meta({ description: 'Links that somebody registered with.' }),
      recorded: z.boolean().meta({ description: 'Registration is over.' }),
    }),
  },
};

export const makeLinksSchema = {
  summary: '生成个人链接 Makes personal links',
  description:
    'For persons invited to a meeting whose polls are drafted with links. The page of a link is ' +
    '`/r/<meeting>#<token>`. Tokens are told once and not kept; an unused link of the same person stops ' +
    'working, a used one stays and is left out of the answer. Enters the access log.',
  tags,
  params: meetingParams,
  body: z.strictObject({
    persons: z
      .array(personRef)
      .max(100_000)
      .nullable()
      .meta({ description: 'Null: everybody invited.' }),
  }),
  response: { 201: z.object({ links: z.array(invitee.extend({ token: z.string() })) }) },
};

export const revokeLinkSchema = {
  summary: '收回个人链接 Revokes an unused personal link',
  tags,
  params: meetingParams.extend({ person: personRef }),
  response: { 204: z.null() },
};

export const endRegistrationSchema = {
  summary: '截止登记 Ends registration',
  description:
    'Records who registered (internal) and the sorted list of public credentials of each poll and spare ' +
    '(public), and deletes the rows that held either.',
  tags,
  params: meetingParams,
  response: {
    201: z.object({ acts: z.array(z.object({ seq: z.int(), type: z.string() })) }),
  },
};

export const listInviteesSchema = {
  summary: '全部受邀代表 Everybody invited, to remind them',
  description:
    'Always everybody, whether registered and voted or not: a reminder must not depend on it. Enters the ' +
    'access log.',
  tags,
  params: meetingParams,
  response: { 200: z.object({ invitees: z.array(invitee) }) },
};

const token = z.string().min(28).max(64);

export const lookAtLinkSchema = {
  summary: '查看个人链接 Looks at a personal link',
  description: 'Changes nothing; for the page that registers.',
  tags,
  params: meetingParams,
  body: z.strictObject({ token }),
  response: {
    200: z.object({
      state: z.enum(['sent', 'used', 'recorded', 'over']),
      polls: z.array(z.string()).meta({ description: 'Spares included.' }),
    }),
  },
};

export const registerLinkSchema = {
  summary: '用个人链接登记 Registers with a personal link',
  description:
    'The public credentials that the device made, one for each poll of the link. 201 when they are new, 200 ' +
    'when the very same were registered before.',
  tags,
  params: meetingParams,
  body: z.strictObject({
    token,
    credentials: z
      .array(z.strictObject({ poll: pollId, credential: z.string().regex(/^[0-9a-f]{64}$/u) }))
      .min(1)
      .max(30),
  }),
  response: { 200: z.null(), 201: z.null() },
};
