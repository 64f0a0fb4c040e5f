import { z } from 'zod';
import { listKinds } from '../../../lists/preset-contexts.ts';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { campaignParams } from '../campaigns/campaign.schemas.ts';
import { actingRoleHeader } from '../invitations/invitations.schemas.ts';

const tags = ['lists'];

const listParams = campaignParams.extend({
  list: z.enum(listKinds).meta({ description: 'Units, representatives or daily lines.' }),
});

const language = z
  .enum(['zh', 'en'])
  .optional()
  .meta({ description: 'Of headings and names; by `Accept-Language` when left out.' });

const file = {
  description: 'The bytes of the file',
  content: { 'application/octet-stream': { schema: z.unknown() } },
};

export const getTemplateSchema = {
  summary: '空白表 An empty sheet to fill',
  description: 'A workbook with drop-downs of the campaign’s own levels, categories and units.',
  tags,
  params: listParams,
  querystring: z.strictObject({ language }),
  response: { 200: file },
};

export const exportListSchema = {
  summary: '导出名单 Take out a list',
  description:
    'In the layout of the template, with ids, so that it can be changed and brought in again. Names and whole telephone numbers are in lists of units and people; each export enters the access log. Daily lines are those that stand, waiting ones too.',
  tags,
  params: listParams,
  querystring: z.strictObject({ format: z.enum(['xlsx', 'csv']).default('xlsx'), language }),
  response: { 200: file },
};

const column = z.object({
  heading: z.string().min(1).max(200),
  column: z.string().nullable().meta({ description: 'Null: not read.' }),
});

const mapping = z
  .object({
    format: z.string(),
    list: z.string(),
    sheet: z.string().optional(),
    columns: z.array(column),
  })
  .meta({ id: 'ListMapping' });

export const getMappingSchema = {
  summary: '表头对应关系 What headings mean',
  description: 'As somebody said in this campaign, else in the one where it was said last.',
  tags,
  params: listParams,
  response: { 200: z.object({ mapping: mapping.nullable() }) },
};

export const sayMappingSchema = {
  summary: '说明表头的含义 Say what headings mean',
  description:
    'Remembered for every next file of this list; headings that are not named keep their meaning. Answers the question of a check: send the same file again afterwards.',
  tags,
  params: listParams,
  body: z.strictObject({ columns: z.array(z.strictObject(column.shape)).min(1).max(256) }),
  response: { 200: z.object({ mapping }) },
};

const headings = z.record(z.string(), sentenceSchema).meta({ description: 'Headings by column.' });

const fault = z
  .object({
    code: z.string(),
    cell: z.string().meta({ description: 'Such as `C7`; empty for the whole file.' }),
    row: z.int().nullable(),
    column: z.string().nullable(),
    sentence: sentenceSchema,
  })
  .meta({ id: 'ListFault' });

const row = z.record(z.string(), z.unknown());

const preview = z.object({
  kind: z.literal('preview'),
  check: z.string().meta({ description: 'What is confirmed.' }),
  expiresAt: z.string(),
  summary: z.object({
    list: z.string(),
    fileDigest: z.string(),
    rowsDigest: z.string(),
    form: z.looseObject({ kind: z.string() }),
    sheet: z.string(),
    headingRow: z.int(),
    counts: z.object({
      rows: z.int(),
      new: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      faulty: z.int(),
      empty: z.int(),
      examples: z.int(),
      absent: z
        .int()
        .meta({ description: 'Existing ones that the file does not name; they stay.' }),
      faults: z.int().meta({ description: 'Also those that are not listed.' }),
    }),
  }),
  headings,
  mapping,
  faults: z.array(fault),
  notices: z.array(
    z.object({
      code: z.string(),
      count: z.int(),
      places: z.array(z.string()),
      sentence: sentenceSchema,
    }),
  ),
  changed: z
    .array(
      z.object({
        number: z.int().meta({ description: 'The row of the file.' }),
        row,
        differences: z.array(
          z.object({ column: z.string(), before: z.unknown(), after: z.unknown() }),
        ),
      }),
    )
    .meta({ description: 'The first 500; of daily lines 20,000.' }),
  added: z
    .array(z.object({ number: z.int(), row }))
    .meta({ description: 'The first 500; of daily lines 20,000.' }),
  unchanged: z.array(z.int()).meta({ description: 'Rows of the file, as many as of the others.' }),
});

const headingsNeeded = z.object({
  kind: z.literal('headings'),
  sheet: z.string(),
  headingRow: z.int(),
  unknown: z.array(
    z.object({ heading: z.string(), place: z.int(), suggestions: z.array(z.string()) }),
  ),
  missing: z.array(z.string()).meta({ description: 'Required columns that were not found.' }),
  mapping,
  headings,
});

const sheetNeeded = z.object({
  kind: z.literal('sheet'),
  sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
  headings,
});

const refused = z.object({ kind: z.literal('refused'), faults: z.array(fault) });

const checkedListSchema = z
  .discriminatedUnion('kind', [preview, headingsNeeded, sheetNeeded, refused])
  .meta({ id: 'CheckedList' });

export const checkListSchema = {
  summary: '检查名单 Check a list',
  description: [
    'The bytes of an .xlsx or .csv file (UTF-8 or GBK), at most 64 MiB. Nothing is written; what may be is kept for a day under `check`.',
    '`kind` is `preview`; `headings` (say what they mean and send the file again); `sheet` (send it again with `?sheet=`); or `refused` (the file cannot be read).',
    'With `Accept: application/x-ndjson` the answer is one JSON value a line: `{"kind":"progress","stage","done","total"}` as it goes on, at the end the same answer.',
  ].join('\n\n'),
  tags,
  consumes: ['application/octet-stream'],
  params: listParams,
  querystring: z.strictObject({
    sheet: z.string().min(1).max(100).optional().meta({ description: 'The sheet to read.' }),
  }),
  response: {
    200: {
      description: 'What the check found',
      content: {
        'application/json': { schema: checkedListSchema },
        'application/x-ndjson': { schema: z.string() },
      },
    },
  },
};

export const confirmListSchema = {
  summary: '确认写入 Confirm a checked list',
  description:
    'Writes every row without a fault, or nothing. Units are written as acts, which need `reason` where units change or the rules are published. Refused when anything that the file was compared with has changed. Counts are taken again afterwards, in the same transaction.',
  tags,
  params: listParams.extend({ check: z.string().regex(/^check-[0-9a-f]{24}$/u, 'a check') }),
  headers: actingRoleHeader.extend({ 'names-confirmed': z.string().max(64).optional() }),
  body: z.strictObject({
    reason: z
      .string()
      .max(500)
      .nullable()
      .default(null)
      .meta({ description: 'Stands in the public record, with changes of units only.' }),
  }),
  response: {
    200: z
      .object({
        new: z.int(),
        changed: z.int(),
        unchanged: z.int(),
        faulty: z.int().meta({ description: 'Not written.' }),
        before: z.int().meta({ description: 'Rows of the list before.' }),
        after: z.int().meta({ description: 'Rows of the list now.' }),
      })
      .meta({ id: 'ConfirmedList' }),
  },
};
