import { plainText, unitId } from '@pingyi/core';
import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { meetingParams } from '../meetings/meetings.schemas.ts';

const tags = ['vote'];

const named = z.object({ id: z.string(), name: sentenceSchema });

/** A meeting's vote as everybody may see it. */
const voteSchema = z
  .object({
    meeting: z.string(),
    campaign: z.string(),
    title: sentenceSchema,
    rehearsal: z.boolean(),
    place: z.string(),
    day: z.string().meta({ description: '`YYYY-MM-DD` in the campaign’s zone.' }),
    state: z.enum(['before', 'open', 'closed', 'announced']),
    keys: z.enum(['trustees', 'server']).nullable(),
    credentials: z.enum(['slips', 'links']).nullable(),
    mode: z.enum(['onSiteDirect', 'hotline']),
    broadcast: z
      .object({ programme: z.string(), outlet: z.string(), opens: z.string(), closes: z.string() })
      .nullable()
      .meta({ description: 'Of a meeting on the air: between which moments votes are taken.' }),
    singleMaker: z.boolean().meta({ description: 'Slips were made by one person alone.' }),
    grades: z.array(named.extend({ coefficient: z.string() })),
    items: z.array(named),
    units: z.array(named.extend({ commitments: z.array(z.string()) })),
    questions: z
      .array(z.object({ unit: z.string(), item: z.string() }))
      .meta({ description: 'Those of the ballot, in its order.' }),
    polls: z.array(
      z.object({
        poll: z.string(),
        part: z.string().nullable(),
        state: z.string(),
        election: z
          .string()
          .nullable()
          .meta({ description: 'The exact text of the election, once its keys are complete.' }),
        openedAt: z.string().nullable(),
        closedAt: z.string().nullable(),
        electorate: z.int(),
        voters: z.int(),
      }),
    ),
    logKey: z.string().meta({ description: 'The vkey of the log, which signs receipts.' }),
  })
  .meta({ id: 'Vote' });

export const getVoteSchema = {
  summary: '一场表决 A meeting’s vote',
  description:
    'For the voter’s page: of each part of the electorate the poll that is due or stands.',
  tags,
  params: meetingParams,
  response: { 200: voteSchema },
};

export const followVoteSchema = {
  summary: '关注一场表决 Follow a meeting’s vote',
  description:
    'Server-sent events: `vote` with the object of the address above whenever it changed, `turnout` with ' +
    '`{"poll","voters","electorate"}`. Begins with the present state.',
  tags,
  params: meetingParams,
  response: {
    200: {
      description: 'Server-sent events, without end',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
};

const opinionText = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .refine((text) => plainText(1000).safeParse(text).success, 'a text without control characters');

export const sendOpinionSchema = {
  summary: '意见建议 An opinion on a unit',
  description:
    'Taken while the vote is open, without line-turning or control characters; kept without a time and ' +
    'without anything that leads to a ballot, and released in one shuffled batch after the vote.',
  tags,
  params: meetingParams,
  body: z.strictObject({ unit: unitId, text: opinionText }),
  response: { 202: z.null() },
};
