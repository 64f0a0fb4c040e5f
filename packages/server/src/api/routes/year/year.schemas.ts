import { digest, unitId } from '@pingyi/core';
import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { campaignParams, markSchema } from '../campaigns/campaign.schemas.ts';

/** A unit of a campaign that an address names. */
const unitParams = campaignParams.extend({ unit: unitId });

const documentSchema = z.object({ id: z.string(), digest });
const sourceSchema = z.object({ kind: z.string(), ref: z.string() });
const stage = z.enum(['provisional', 'notice', 'final']);

const lineSchema = z.object({
  line: z.string(),
  state: z.enum(['waiting', 'confirmed', 'returned', 'withdrawn']),
  points: z.string(),
  source: sourceSchema.nullable(),
  restsOn: z.array(z.int()).meta({ description: 'Acts that the system read it from.' }),
  grounds: z.string(),
  evidence: documentSchema.nullable(),
  entered: z.int().meta({ description: 'The act that entered it.' }),
  confirmed: z.int().nullable(),
  ended: z.object({ reason: z.string(), seq: z.int() }).nullable(),
});

/** An item of the daily assessment with every line that was entered for it. */
export const itemSchema = z.object({
  item: z.string(),
  name: sentenceSchema,
  max: z.string(),
  lines: z.array(lineSchema),
});

const objectionSchema = z.object({
  objection: z.string(),
  document: documentSchema,
  late: z.boolean(),
  ...markSchema.shape,
  reply: z.object({ document: documentSchema, ...markSchema.shape }).nullable(),
  review: z
    .object({
      outcome: z.enum(['accepted', 'dismissed']),
      reasons: z.string(),
      ...markSchema.shape,
    })
    .nullable()
    .meta({ description: 'Of an objection that came after the decision; null until then.' }),
});

/** A deduction, bonus or veto with all that became of it. */
export const adjustmentSchema = z.object({
  adjustment: z.string(),
  unit: z.string(),
  rule: z.string(),
  ruleName: sentenceSchema,
  kind: z.enum(['deduction', 'bonus', 'veto']),
  kindName: sentenceSchema,
  amount: z.string().nullable(),
  state: z.enum(['waiting', 'upheld', 'changed', 'dropped', 'withdrawn']),
  counted: z.string().nullable().meta({ description: 'The points that count now.' }),
  source: sourceSchema,
  grounds: z.string(),
  evidence: documentSchema,
  closes: z.string().nullable().meta({ description: 'The last day to object.' }),
  isWindowOver: z.boolean(),
  entered: markSchema,
  objections: z.array(objectionSchema),
  decided: z
    .object({
      outcome: z.enum(['upheld', 'changed', 'dropped']),
      amount: z.string().nullable(),
      reasons: z.string(),
      ...markSchema.shape,
    })
    .nullable(),
  withdrawn: z.object({ reason: z.string(), ...markSchema.shape }).nullable(),
});

export const getAssessmentSchema = {
  summary: '单位的日常考核和加扣分 A unit’s daily assessment and adjustments',
  description:
    'Every line and adjustment with all that became of it, ended ones included; a line counts when it is confirmed, ' +
    'an adjustment when it is decided and neither dropped nor withdrawn. A liaison sees the own unit.',
  tags: ['year'],
  params: unitParams,
  response: {
    200: z.object({
      unit: z.string(),
      name: z.string(),
      items: z.array(itemSchema),
      proposals: z
        .array(
          z.object({
            item: z.string(),
            points: z.string(),
            source: sourceSchema,
            restsOn: z.array(z.int()),
            grounds: sentenceSchema,
          }),
        )
        .meta({ description: 'What the system proposes for items without a line.' }),
      adjustments: z.array(adjustmentSchema),
    }),
  },
};

const problemSchema = z.object({
  source: sourceSchema,
  meeting: z.string(),
  number: z.int().nullable().meta({
    description: 'The how manieth question or promise of its meeting it is; null for an opinion.',
  }),
  text: z.string().nullable().meta({ description: 'The words of a published opinion.' }),
  document: documentSchema
    .nullable()
    .meta({ description: 'Where a question or promise is written.' }),
  due: z.string().nullable(),
  seq: z.int().nullable(),
});

export const getDecemberDraftSchema = {
  summary: '十二月结果报告的草稿材料 What a report of December is drafted from',
  description:
    'The composite as far as it is known, the deadline and how late it is, and what was raised with the unit in ' +
    'meetings: published opinions, questions, promises.',
  tags: ['year'],
  params: unitParams,
  response: {
    200: z.object({
      unit: z.string(),
      name: z.string(),
      stage,
      composite: z.object({ exact: z.string(), published: z.string() }).nullable(),
      reason: z.string().nullable().meta({ description: 'Why there is no composite.' }),
      due: z.string().nullable(),
      daysLate: z.int(),
      handedIn: z.array(markSchema),
      returned: z.object({ ...markSchema.shape, remarks: documentSchema }).nullable(),
      final: markSchema.nullable(),
      problems: z.array(problemSchema.extend({ kindName: sentenceSchema })),
    }),
  },
};

const numbersSchema = z.object({
  unit: z.string(),
  class: z.string(),
  satisfaction: z.string().nullable(),
  lowerLevel: z.string().nullable(),
  daily: z.string().nullable(),
  deducted: z.string(),
  bonus: z.string(),
  composite: z.string().nullable(),
  rank: z.int().nullable(),
  tied: z.boolean(),
  vetoed: z.boolean(),
  reason: z.string().nullable(),
});

const talkSchema = z.object({
  isProposed: z.boolean(),
  decided: z
    .object({ decision: z.enum(['hold', 'waive']), reasons: z.string(), ...markSchema.shape })
    .nullable(),
  held: z
    .object({
      day: z.string(),
      persons: z.string(),
      causes: z.string(),
      countermeasures: z.string(),
      followUp: z.string(),
      ...markSchema.shape,
    })
    .nullable(),
  followUps: z.array(
    z.object({
      day: z.string(),
      findings: z.string(),
      next: z.string().nullable(),
      ...markSchema.shape,
    }),
  ),
  disclosed: markSchema.nullable(),
});

export const getDossierSchema = {
  summary: '单位档案 A unit’s dossier',
  description:
    'For the leader, on one page: numbers with every step, adjustments, what was raised, the final numbers of the year ' +
    'before when its campaign lies on this server, and the talk. Internal.',
  tags: ['year'],
  params: unitParams,
  response: {
    200: z.object({
      unit: z.string(),
      name: z.string(),
      stage,
      numbers: numbersSchema.nullable(),
      ranked: z.int().meta({ description: 'Units of the class that are ranked.' }),
      steps: z.array(
        z.object({
          code: z.string(),
          name: sentenceSchema,
          value: z.string().nullable(),
          sentence: sentenceSchema,
        }),
      ),
      adjustments: z.array(adjustmentSchema),
      problems: z.array(problemSchema),
      collated: z.array(z.object({ id: z.string(), title: z.string() })),
      lastYear: z
        .object({ campaign: z.string(), year: z.int(), numbers: numbersSchema })
        .nullable(),
      talk: talkSchema,
    }),
  },
};

export const exportUseSchema = {
  summary: '结果运用导出 Results for another assessment',
  description:
    '`clean-government`: for the responsibility system for clean government; `organ-conduct`: for the assessment of ' +
    'organs’ conduct. The file says how final its numbers are. Enters the access log.',
  tags: ['year'],
  params: campaignParams.extend({ use: z.enum(['clean-government', 'organ-conduct']) }),
  querystring: z.strictObject({
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
    language: z.enum(['zh', 'en']).optional(),
  }),
  response: {
    200: {
      description: 'The bytes of the file',
      content: { 'application/octet-stream': { schema: z.unknown() } },
    },
  },
};
