import { parseCivilDate, unitId } from '@pingyi/core';
import { z } from 'zod';
import { campaignParams, pageLimit } from '../campaigns/campaign.schemas.ts';
import { wholeNumber } from '../log/places.schemas.ts';

const tags = ['people'];
const nothing = { 204: z.null() };

const category = z.string().min(1).max(64).meta({ description: 'A category of the plan.' });

const personParams = campaignParams.extend({
  person: z.string().regex(/^person-[0-9a-f]{18}$/u, 'the id of a person'),
});

const person = z.object({
  person: z.string(),
  name: z.string(),
  category: z.string(),
  phone: z.string().nullable(),
  units: z.array(z.string()).meta({ description: 'Units that the person does not evaluate.' }),
  version: z.int(),
});

const version = z
  .string()
  .regex(/^"[1-9]\d{0,8}"$/u, 'a version in quotation marks, such as "3"')
  .transform((text) => Number(text.slice(1, -1)));

export const listPeopleSchema = {
  summary: '评议代表名单 Representatives',
  description:
    'In the order of adding, telephones masked (`138****0000`). `counts` are of all that match, by category, whichever category is asked for. `next` is the `after` of the next page, null on the last. Every reading enters the access log.',
  tags,
  params: campaignParams,
  querystring: z.strictObject({
    category: category.optional(),
    name: z.string().min(1).max(50).optional().meta({ description: 'A part of the name.' }),
    unit: unitId.optional().meta({ description: 'A unit that they do not evaluate.' }),
    after: wholeNumber.optional(),
    limit: pageLimit,
  }),
  response: {
    200: z.object({
      people: z.array(person),
      counts: z.array(z.object({ category: z.string(), count: z.int() })),
      keepUntil: z.string().meta({ description: 'After this day they are erased.' }),
      next: z.int().nullable(),
    }),
  },
};

export const getPersonSchema = {
  summary: '一名评议代表 One representative',
  description: 'With the whole telephone number. Every reading enters the access log.',
  tags,
  params: personParams,
  response: { 200: person.meta({ id: 'Person' }) },
};

const fields = z.strictObject({
  name: z.string().max(200),
  category,
  phone: z.string().max(60).nullable(),
  units: z.array(unitId).max(200),
});

export const addPersonSchema = {
  summary: '登记评议代表 Add a representative',
  description:
    'Name and telephone are held to the rules of the list (docs/lists.md). Nothing of it enters the public record.',
  tags,
  params: campaignParams,
  body: fields,
  response: { 201: person },
};

export const changePersonSchema = {
  summary: '修改评议代表 Change a representative',
  description: '`If-Match` is the version that the change was made on.',
  tags,
  params: personParams,
  headers: z.looseObject({ 'if-match': version }),
  body: fields,
  response: { 200: person },
};

export const removePersonSchema = {
  summary: '删除评议代表 Remove a representative',
  description: 'Erases name, telephone and recusals. Ballots and acts never named the person.',
  tags,
  params: personParams,
  headers: z.looseObject({ 'if-match': version.optional() }),
  response: nothing,
};

export const keepPeopleSchema = {
  summary: '保存期限 How long personal data is kept',
  description:
    'Representatives and contacts of units of the campaign are erased after this day; 30 June of the year after the campaign’s unless it is said here.',
  tags,
  params: campaignParams,
  body: z.strictObject({
    keepUntil: z.string().refine((day) => parseCivilDate(day) !== null, 'a day such as 2027-06-30'),
  }),
  response: { 200: z.object({ keepUntil: z.string() }) },
};
