import { z } from 'zod';
import { sentenceSchema } from '../../problems/problem.schemas.ts';
import { meetingParams } from '../meetings/meetings.schemas.ts';

const tags = ['vote'];

const named = z.object({ id: z.string(), name: sentenceSchema });
const instantText = z
  .string()
  .meta({ description: 'The server’s clock, such as `…T08:00:00.000Z`.' });

const tally = z.object({
  kind: z.string(),
  id: z.string().nullable(),
  name: sentenceSchema,
  issued: z.int(),
  returned: z.int(),
  grades: z.record(z.string(), z.int()),
  abstained: z.int(),
  invalid: z.int(),
});

const result = z.object({
  unit: z.string(),
  seq: z.int(),
  announcedAt: instantText,
  satisfaction: z.object({ exact: z.string(), published: z.string() }).nullable(),
  tallies: z.array(tally),
  byOrigin: z.array(z.object({ origin: z.string(), tallies: z.array(tally) })),
  steps: z.array(z.object({ name: sentenceSchema, sentence: sentenceSchema })),
  voids: z.int(),
  corrected: z.string().nullable(),
});

const step = z.object({
  ...named.shape,
  of: z.enum(['unit', 'meeting']),
  holds: z.string().nullable(),
  plannedMinutes: z.int().nullable(),
  due: z.int(),
  held: z.int(),
  turns: z.array(
    z.object({
      unit: z.string().nullable(),
      startedAt: instantText,
      endedAt: instantText.nullable(),
    }),
  ),
});

const vote = z.object({
  state: z.enum(['unopened', 'open', 'closed']),
  openings: z.int(),
  openedAt: instantText.nullable(),
  isInterrupted: z.boolean(),
  voids: z.int(),
  isGivenUp: z.boolean(),
  keys: z.string().nullable(),
  credentials: z.string().nullable(),
  singleMaker: z.boolean(),
  polls: z.int(),
  decryption: z.object({ need: z.int(), have: z.int() }),
  counted: z.boolean(),
  confirmed: z.int(),
});

const closing = z.object({
  poll: z.string(),
  part: z.string().nullable(),
  closedAt: instantText,
  size: z.int(),
  checkpoint: z.string(),
  code: z.string(),
});

const promises = z.object({
  unit: z.string(),
  questions: z.int(),
  answered: z.int(),
  promises: z.int(),
  nextDue: z.string().nullable(),
});

const shownMeeting = z.object({
  meeting: z.string(),
  campaign: z.string(),
  title: sentenceSchema,
  rehearsal: z.boolean(),
  zone: z.object({ name: z.string(), offsetMinutes: z.int() }),
  level: sentenceSchema,
  place: z.string(),
  begins: instantText,
  ends: instantText,
  mode: z.string(),
  ballots: z.string(),
  window: z
    .object({ opens: instantText, closes: instantText })
    .nullable()
    .meta({ description: 'Of remote voting, for a meeting on the air.' }),
  calledOff: instantText.nullable(),
  ended: instantText.nullable(),
  units: z.array(named),
  grades: z.array(named),
  steps: z.array(step),
  running: z
    .object({ step: z.string(), unit: z.string().nullable(), since: instantText })
    .nullable(),
  promises: z.array(promises),
  vote,
  closings: z.array(closing),
  results: z.array(result).meta({ description: 'Announced ones only.' }),
});

const shownPresence = z.object({
  invited: z.int(),
  signedIn: z.int(),
  present: z.int(),
  papers: z.int(),
  quorum: z.object({ isMet: z.boolean(), need: z.int() }),
  shares: z.array(
    z.object({
      category: z.string(),
      name: sentenceSchema,
      atLeast: z.string().nullable(),
      atMost: z.string().nullable(),
      exactly: z.string().nullable(),
      persons: z.int(),
      isMet: z.boolean(),
    }),
  ),
});

const screenSchema = z
  .object({
    now: instantText,
    meeting: shownMeeting,
    presence: shownPresence,
    turnout: z.array(
      z.object({
        poll: z.string(),
        part: z.string().nullable(),
        electorate: z.int(),
        voters: z.int(),
      }),
    ),
  })
  .meta({ id: 'Screen' });

export const getScreenSchema = {
  summary: '会场大屏 A meeting as the hall’s screen shows it',
  description:
    'Totals of presence, turnout, announced results with the steps of their scores. Nobody is named, and ' +
    'nothing is told of a result before it is announced.',
  tags,
  params: meetingParams,
  response: { 200: screenSchema },
};

export const followScreenSchema = {
  summary: '关注会场大屏 Follows what the hall’s screen shows',
  description:
    'Server-sent events `meeting`, `presence` and `turnout`, each `{"now","view"}` with that part of the ' +
    'object of the address above whenever it changed. Begins with all three; `beat` with the clock alone ' +
    'every ten seconds of silence.',
  tags,
  params: meetingParams,
  response: {
    200: {
      description: 'Server-sent events, without end',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
};
