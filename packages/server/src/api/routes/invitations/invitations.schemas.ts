import { grantsSchema, type Role, roleNames } from '@pingyi/core';
import { z } from 'zod';
import { tokenSchema } from '../../../access/links/one-time-links.ts';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { grantView } from '../own-account/own-account.schemas.ts';
import { personName } from '../set-up/set-up.schemas.ts';
import { chosen } from '../sign-in/sign-in.schemas.ts';

const tags = ['invitations'];

/** A telephone number as people write it. */
export const phoneNumber = z.string().regex(/^\+?[\d -]{3,20}$/u, 'digits, spaces and hyphens');

const email = z.email().max(200).nullable().meta({
  description: 'Where to send the link, when a mail server is configured. It is not kept.',
});

/** The role in which accounts are managed; to be named by whoever holds several that may. */
export const actingRoleHeader = z.looseObject({
  'acting-role': z.enum(roleNames as [Role, ...Role[]]).optional(),
});

/** A link with its text, shown once. */
export const madeLink = z
  .object({
    link: z.string(),
    text: sentenceSchema.meta({ description: 'To copy into a messenger.' }),
    expiresAt: z.string(),
    isMailed: z.boolean(),
  })
  .meta({ id: 'OneTimeLink' });

export const listInvitationsSchema = {
  summary: '邀请 Invitations that wait',
  tags,
  response: {
    200: z.object({
      invitations: z.array(
        z.object({
          invitation: z.string(),
          account: z.string().meta({ description: 'The account that it will open.' }),
          name: z.string().nullable(),
          grants: z.array(grantView),
          madeBy: z.string(),
          madeAt: z.string(),
          expiresAt: z.string(),
        }),
      ),
    }),
  },
};

export const inviteSchema = {
  summary: '邀请一个人 Invite somebody',
  description: 'The link works once, for seven days. It is answered here and nowhere else.',
  tags,
  headers: actingRoleHeader,
  body: z.strictObject({
    grants: grantsSchema,
    name: personName.nullable(),
    phone: phoneNumber.nullable(),
    email: email.default(null),
  }),
  response: { 201: z.object({ invitation: z.string(), account: z.string(), ...madeLink.shape }) },
};

const invitationParams = z.object({ invitation: z.string().min(1).max(64) });

export const renewSchema = {
  summary: '重发邀请 Renew an invitation',
  description: 'Another link; the earlier one does not work any more.',
  tags,
  params: invitationParams,
  headers: actingRoleHeader,
  body: z.strictObject({ email: email.default(null) }),
  response: { 201: z.object({ invitation: z.string(), account: z.string(), ...madeLink.shape }) },
};

export const withdrawSchema = {
  summary: '撤回邀请 Withdraw an invitation',
  tags,
  params: invitationParams,
  response: { 204: z.null() },
};

export const lookSchema = {
  summary: '查看收到的邀请 Look at an invitation',
  description: 'For whoever has the link. Nothing is used up.',
  tags,
  body: z.strictObject({ token: tokenSchema }),
  response: {
    200: z.object({
      name: z.string().nullable(),
      grants: z.array(grantView),
      needsSecondFactor: z.boolean(),
      expiresAt: z.string(),
    }),
  },
};

export const acceptSchema = {
  summary: '接受邀请 Accept an invitation',
  description: 'Opens the account and signs it in.',
  tags,
  body: z.strictObject({ token: tokenSchema, ...chosen }),
  response: { 201: z.object({ account: z.string() }) },
};
