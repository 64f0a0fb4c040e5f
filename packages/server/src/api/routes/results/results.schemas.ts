import { z } from 'zod';
import { reasonSchema, sentenceSchema } from '../../problems/problem.schemas.ts';
import { campaignParams, markSchema } from '../campaigns/campaign.schemas.ts';
import { adjustmentSchema, itemSchema } from '../year/year.schemas.ts';

const tags = ['results'];

const rounded = z.string().nullable().meta({ description: 'Rounded as published; null: none.' });
const exact = z.string().nullable().meta({ description: 'A fraction on the scale 0..100.' });

const before = z.object({
  class: z.string(),
  satisfaction: rounded,
  composite: rounded,
  rank: z.int().nullable(),
  ranked: z.int(),
});

const unitRow = z
  .object({
    id: z.string(),
    name: z.string(),
    class: z.string(),
    parent: z.string().nullable(),
    role: z.enum(['own', 'lower']).nullable(),
    exempt: z.boolean(),
    satisfaction: rounded,
    satisfactionExact: exact,
    lowerLevel: rounded,
    lowerLevelExact: exact,
    daily: rounded,
    deducted: z.string(),
    deductedUncapped: z.string(),
    bonus: z.string(),
    composite: rounded,
    compositeExact: exact,
    unclamped: rounded,
    rank: z.int().nullable(),
    ranked: z.int().meta({ description: 'How many units of the class are ranked.' }),
    tied: z.boolean(),
    vetoed: z.boolean(),
    talkProposed: z.boolean(),
    why: sentenceSchema.nullable().meta({ description: 'Why there is no composite.' }),
    response: z.object({ issued: z.int(), returned: z.int() }).nullable(),
    interval: z
      .object({ low: z.number(), high: z.number() })
      .nullable()
      .meta({ description: 'For the satisfaction, at 95 %; see docs/statistics.md.' }),
    ranks: z.object({ best: z.int(), worst: z.int(), compared: z.int() }).nullable().meta({
      description:
        'The ranks that the ballots allow, and how many other units they were compared with; with none they are no finding.',
    }),
    before: before.nullable().meta({ description: 'The same unit in the year before.' }),
  })
  .meta({ id: 'ResultRow' });

const notice = z.object({
  seq: z.int(),
  edition: z.int(),
  day: z.string(),
  closes: z.string(),
});

const status = z.object({
  stage: z.enum(['provisional', 'notice', 'final']),
  open: z.array(reasonSchema).meta({ description: 'What stands before the next stage.' }),
  notice: notice.nullable(),
  outdated: notice.nullable().meta({ description: 'A notice whose numbers no longer hold.' }),
  isWindowOver: z.boolean(),
  final: markSchema.nullable(),
  statistics: z.enum(['staff', 'public']).meta({ description: 'Who sees the statistics.' }),
});

export const listResultsSchema = {
  summary: '综合评定结果 The result of the year',
  description:
    'Computed from the acts of the campaign, nothing else: numbers and rank of every unit, how final they are, and beside them what the ballots can carry. `version` is the stream’s.',
  tags,
  params: campaignParams,
  response: {
    200: z.object({
      version: z.int(),
      digest: z.string().meta({ description: 'Of the complete exact result.' }),
      status,
      classes: z.array(z.object({ id: z.string(), name: sentenceSchema })),
      yearBefore: z
        .object({ campaign: z.string(), year: z.int(), isFinal: z.boolean() })
        .nullable(),
      units: z.array(unitRow),
    }),
  },
};

const tally = z
  .object({
    kind: z.enum(['overall', 'group', 'channel', 'dimension']),
    id: z.string().nullable(),
    issued: z.int(),
    returned: z.int(),
    grades: z.record(z.string(), z.int()),
    abstained: z.int(),
    invalid: z.int(),
  })
  .meta({ id: 'Tally' });

const published = z.object({ exact: z.string(), published: z.string() }).nullable();

const counts = markSchema.extend({
  meeting: z.string(),
  held: z
    .object({ place: z.string(), begins: z.string() })
    .nullable()
    .meta({ description: 'Where and when the meeting was; null where it is not readable.' }),
  satisfaction: published,
  tallies: z.array(tally),
  boxes: z
    .array(
      z.object({
        origin: z.enum(['electronic', 'paper']),
        poll: z.string().nullable(),
        sheet: z.int().nullable().meta({ description: 'The act that signed the count sheet.' }),
        tally,
      }),
    )
    .meta({ description: 'Each poll and count sheet by itself.' }),
  superseded: z.array(markSchema.extend({ satisfaction: published, tallies: z.array(tally) })),
});

export const getScoreBookSchema = {
  summary: '计分明细 The score book of a unit',
  description:
    'Why a unit’s numbers are what they are: every step with its exact inputs, the polls and count sheets that the counts come from, the daily assessment, deductions with their objections, and what pulls the unit down.',
  tags,
  params: campaignParams.extend({ unit: z.string().max(64) }),
  response: {
    200: z.object({
      version: z.int(),
      unit: unitRow,
      steps: z.array(
        z.object({
          code: z.string(),
          name: sentenceSchema,
          sentence: sentenceSchema,
          inputs: z.record(z.string(), z.string()),
          value: z.string().nullable(),
        }),
      ),
      children: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          role: z.enum(['own', 'lower']).nullable(),
          exempt: z.boolean(),
          satisfaction: rounded,
          composite: rounded,
        }),
      ),
      losses: z
        .array(
          z.object({
            kind: z.string(),
            sentence: sentenceSchema,
            points: z.string(),
            exact: z.string(),
            unit: z.string().nullable(),
          }),
        )
        .nullable()
        .meta({ description: 'They add up to 100 − composite; the largest first.' }),
      counts: counts.nullable(),
      daily: z.array(itemSchema),
      adjustments: z.array(adjustmentSchema),
    }),
  },
};

const supposed = z.strictObject({
  id: z.string().max(64),
  tally: z.unknown().optional(),
  dailyAssessment: z.unknown().optional(),
  deductions: z.unknown().optional(),
  bonuses: z.unknown().optional(),
  vetoes: z.unknown().optional(),
  exempt: z.unknown().optional(),
});

const moved = z.object({
  composite: rounded,
  satisfaction: rounded,
  rank: z.int().nullable(),
  ranked: z.int(),
  vetoed: z.boolean(),
  talkProposed: z.boolean(),
});

export const tryResultsSchema = {
  summary: '试算（不保存） What the result would be if',
  description:
    'Computes the result with some units’ counts, sheets, lines or exemption changed, in the fields of a unit of `pingyi-score/1`, and answers which units move. Nothing is stored.',
  tags,
  params: campaignParams,
  body: z.strictObject({ units: z.array(supposed).min(1).max(200) }),
  response: {
    200: z.object({
      version: z.int(),
      units: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          class: z.string(),
          before: moved,
          after: moved,
        }),
      ),
    }),
  },
};

export const getWorkbookSchema = {
  summary: '结果工作簿 The result as a workbook',
  description: 'Ranks by class, every step of every unit, and the scheme with its digest.',
  tags,
  params: campaignParams,
  querystring: z.strictObject({
    language: z
      .enum(['zh', 'en'])
      .optional()
      .meta({ description: 'By `Accept-Language` when left out.' }),
  }),
  response: {
    200: {
      description: 'The bytes of the file',
      content: { 'application/octet-stream': { schema: z.unknown() } },
    },
  },
};
