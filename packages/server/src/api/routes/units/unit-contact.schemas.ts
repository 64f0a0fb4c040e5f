import { unitId } from '@pingyi/core';
import { z } from 'zod';
import { campaignParams } from '../campaigns/campaign.schemas.ts';

const tags = ['people'];

const params = campaignParams.extend({ unit: unitId });

const contact = z.object({
  leader: z.string().nullable().meta({ description: 'Name of the principal leader (总负责人).' }),
  liaison: z.string().nullable().meta({ description: 'Name of the liaison (联络员).' }),
  liaisonPhone: z.string().nullable(),
});

const digest = z
  .string()
  .regex(/^"[0-9a-f]{64}"$/u, 'the ETag of the contact that was read')
  .transform((text) => text.slice(1, -1));

export const getContactSchema = {
  summary: '一个单位的联系人 Who answers for a unit',
  description:
    'Name of leader and liaison and the liaison’s whole telephone number; nulls where nobody is written down. Every reading enters the access log.',
  tags,
  params,
  response: { 200: contact.meta({ id: 'UnitContact' }) },
};

export const writeContactSchema = {
  summary: '登记单位联系人 Write down who answers for a unit',
  description:
    'Held to the rules of the list of units (docs/lists.md). `If-Match` is the `ETag` that was read. Nothing of it enters the public record; the act `unit-officers-named` holds opaque ids only.',
  tags,
  params,
  headers: z.looseObject({ 'if-match': digest }),
  body: z.strictObject({
    leader: z.string().max(200).nullable(),
    liaison: z.string().max(200).nullable(),
    liaisonPhone: z.string().max(60).nullable(),
  }),
  response: { 200: contact },
};
