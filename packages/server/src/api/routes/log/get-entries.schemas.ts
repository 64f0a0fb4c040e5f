import { z } from 'zod';
import { wholeNumber } from './places.schemas.ts';

/** Leaves in one answer at most. */
export const mostEntries = 1_000;

export const getEntriesSchema = {
  summary: '日志条目 Leaf data of the log',
  description:
    `Leaf data, one line a leaf, \`to\` included. At most ${mostEntries} leaves are in one answer and none ` +
    'beyond the log: count the lines, and ask on from `from` plus their number.',
  tags: ['log'],
  querystring: z.strictObject({ from: wholeNumber, to: wholeNumber }),
  response: {
    200: {
      description: 'One leaf a line',
      content: { 'application/x-ndjson': { schema: z.string() } },
    },
  },
};
