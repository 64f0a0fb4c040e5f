import { digest, hidingReason, hidingReasons } from '@pingyi/core';
import { z } from 'zod';
import { meetingParams } from '../meetings/meetings.schemas.ts';

const tags = ['opinions'];

const hidden = z.array(z.object({ why: hidingReason, opinions: z.int() }));

const publication = z.object({
  received: z.int(),
  published: z.int(),
  hidden,
  list: digest,
});

const decision = z.enum(['publish', ...hidingReasons]);

export const listOpinionsSchema = {
  summary: '待审核的意见建议 Opinions to screen',
  description:
    'Released after the vote, by unit, in an order that says nothing. `hints` point at names of the pool and ' +
    'long numbers. `publication` is the body of `publish-opinions` without `correction`, once all are decided.',
  tags,
  params: meetingParams,
  response: {
    200: z.object({
      isComplete: z.boolean().meta({ description: 'The vote is over and all opinions are in.' }),
      opinions: z.array(
        z.object({
          opinion: z.string(),
          unit: z.string(),
          text: z.string(),
          decision: decision.nullable(),
          hints: z.array(z.enum(['name', 'number'])),
        }),
      ),
      publication: publication.nullable(),
      published: z
        .object({ seq: z.int(), at: z.string(), list: z.string() })
        .nullable()
        .meta({ description: 'The newest publication.' }),
    }),
  },
};

export const decideOpinionSchema = {
  summary: '审核一条意见建议 Decides on an opinion',
  description: 'Nothing is published by it: that takes the act `opinions-published`.',
  tags,
  params: meetingParams.extend({ opinion: z.uuid() }),
  body: z.strictObject({ decision }),
  response: { 204: z.null() },
};

export const listPublishedOpinionsSchema = {
  summary: '公布的意见建议 Published opinions',
  description:
    'Those of the newest act `opinions-published`, sorted by unit and text: the SHA-256 of their RFC 8785 ' +
    'form is the act’s `list`.',
  tags,
  params: meetingParams,
  response: {
    200: z.object({
      act: z.int().nullable().meta({ description: 'Null: nothing is published.' }),
      opinions: z.array(z.object({ unit: z.string(), text: z.string() })),
    }),
  },
};
