import { digest, meetingId, pollId } from '@pingyi/core';
import { z } from 'zod';
import { reasonSchema } from '../../problems/problem.schemas.ts';
import { campaignParams, markSchema } from '../campaigns/campaign.schemas.ts';
import {
  historyPageDescription,
  historyPageQuery,
  historyPageSchema,
} from '../campaigns/history-page.schemas.ts';
import { wholeNumber } from '../log/places.schemas.ts';

const tags = ['meetings'];

/** The meeting that an address names. */
export const meetingParams = z.object({ meeting: meetingId });

/** A poll of a meeting. */
const meetingPollParams = meetingParams.extend({ poll: pollId });

const lines = {
  description: 'One act a line; `etag` is the version that they lead to',
  content: { 'application/x-ndjson': { schema: z.string() } },
};

export const listMeetingsSchema = {
  summary: '评议会 Meetings of a campaign',
  tags,
  params: campaignParams,
  response: {
    200: z.object({
      meetings: z.array(
        z.object({
          meeting: z.string(),
          level: z.string(),
          place: z.string(),
          begins: z.string(),
          ends: z.string(),
          mode: z.string(),
          ballots: z.string(),
          units: z.int().meta({ description: 'Number of units.' }),
          state: z.string().meta({
            description:
              '`planned`, `begun`, `open`, `closed`, `announced`, `ended` or `calledOff`.',
          }),
          version: z.int(),
        }),
      ),
      warnings: z.array(reasonSchema).meta({
        description: 'Levels of which most units are planned in another than their main mode.',
      }),
    }),
  },
};

export const listMeetingActsSchema = {
  summary: '评议会全部事项 Acts of a meeting',
  description:
    'Every act that the meeting is made of, in the order of the log, one a line, those of its campaign’s ' +
    'stream included: folded with `replayMeeting` of core they are its whole state. A teller’s entry that ' +
    'waits for the other one is shown to that teller only.',
  tags,
  params: meetingParams,
  querystring: z.strictObject({
    after: wholeNumber.optional().meta({ description: 'A place in the log: later acts only.' }),
  }),
  response: { 200: lines },
};

export const listMeetingHistorySchema = {
  summary: '评议会历史 History of a meeting',
  description: historyPageDescription,
  tags,
  params: meetingParams,
  querystring: z.strictObject({ ...historyPageQuery }),
  response: {
    200: historyPageSchema,
  },
};

const persons = { invited: z.int(), signedIn: z.int(), present: z.int() };

const categories = z.array(z.object({ category: z.string(), ...persons, served: z.int() }));

const pollState = z.object({
  poll: z.string(),
  part: z.string().nullable(),
  state: z
    .string()
    .meta({ description: 'Drafted, ready, open, closed, covered, tallied, counted or voided.' }),
  keys: z.array(z.object({ owner: z.int(), key: z.string() })),
  publicKey: z.string().nullable().meta({
    description: 'The election key that follows from the keys, once all are there.',
  }),
  tests: z.array(markSchema.extend({ owner: z.int() })),
  decryptions: z.array(z.int()).meta({ description: 'Owners whose part was accepted.' }),
  electorate: z.int().nullable(),
  ballots: z.int(),
  voters: z.int(),
  counts: z.array(z.array(z.int())).nullable(),
});

export const getMeetingSchema = {
  summary: '一场评议会的现状 The state of a meeting',
  description: 'Its version stands in `ETag` too: send it as `If-Match` with a command.',
  tags,
  params: meetingParams,
  response: {
    200: z.object({
      meeting: z.string(),
      campaign: z.string(),
      version: z.int(),
      level: z.string(),
      place: z.string(),
      begins: z.string(),
      ends: z.string(),
      mode: z.string(),
      ballots: z.string(),
      units: z.array(z.string()),
      calledOff: markSchema.nullable(),
      ended: markSchema.nullable(),
      officers: z
        .object({
          chairs: z.array(z.string()),
          scrutineers: z.array(z.object({ account: z.string(), body: z.string() })),
          tellers: z.array(z.string()),
          trustees: z.array(z.object({ account: z.string(), body: z.string() })),
        })
        .nullable(),
      officerKeys: z.array(z.object({ account: z.string(), key: z.string() })),
      running: z.object({ step: z.string(), unit: z.string().nullable() }).nullable(),
      presence: z
        .object({ ...persons, expected: z.int(), left: z.int(), unserved: z.int(), categories })
        .meta({ description: 'Persons; `left` have gone after signing in.' }),
      desk: z.object({
        signedIn: z.int(),
        drawn: z.int(),
        links: z.int(),
        papers: z.int(),
        declined: z.int(),
      }),
      slips: z.array(
        z.object({
          part: z.string().nullable(),
          printed: z.int(),
          voided: z.int(),
          drawn: z.int(),
        }),
      ),
      vote: z.object({
        state: z.enum(['unopened', 'open', 'closed']),
        openings: z.int(),
        voids: z.int(),
        givenUp: markSchema.nullable(),
      }),
      credentials: z.string().nullable(),
      keys: z.string().nullable(),
      polls: z.array(pollState),
      announced: z.array(z.string()).meta({ description: 'Units whose result is announced.' }),
      checklist: z.array(
        z.object({
          milestone: z.string(),
          unmet: z.array(reasonSchema),
          warnings: z.array(reasonSchema),
        }),
      ),
    }),
  },
};

/** Content is named by its bytes. */
const hexDigest = z.string().regex(/^[0-9a-f]{64}$/u, '64 hexadecimal digits');

const contentParams = z.object({ sha256: hexDigest });

export const putContentSchema = {
  summary: '上传事项所引用的内容 Content that an act names by digest',
  description:
    'The bytes whose SHA-256 stands in the address: a sorted list of public credentials, a trustee’s ' +
    'public key with its proof, as the canonical JSON text that `@pingyi/ballot` writes. The command ' +
    'that names the digest verifies them.',
  tags,
  params: meetingParams.extend(contentParams.shape),
  response: {
    200: z.object({ digest, size: z.int() }).meta({ description: 'It was there already.' }),
    201: z.object({ digest, size: z.int() }),
  },
};

export const getContentSchema = {
  summary: '公开事项所引用的内容 Content that a public act names',
  tags: ['vote'],
  params: contentParams,
  response: {
    200: { description: 'The bytes', content: { 'application/json': { schema: z.string() } } },
  },
};

const eventHash = z.string();

export const getOpeningSchema = {
  summary: '开启投票所需内容 What opening the vote opens',
  description:
    'The polls of the next `open-vote`, each with the hash of its Setup event: the body of that command ' +
    'without signatures. The election is made of keys and names, the list of the slips printed less ' +
    'those voided.',
  tags,
  params: meetingParams,
  response: {
    200: z.object({
      polls: z.array(z.object({ poll: z.string(), electorate: z.int(), setup: eventHash })),
    }),
  },
};

export const prepareClosingSchema = {
  summary: '准备结束投票 Prepares the close of the vote',
  description:
    'Holds the ballot box for two minutes (voters are told to wait) and gives the numbers that the ' +
    'chair signs: the body of `close-vote` without signatures. Asked again, it begins anew.',
  tags,
  params: meetingParams,
  response: {
    200: z.object({
      until: z.string().meta({ description: 'Then ballots are taken again.' }),
      polls: z.array(
        z.object({
          poll: z.string(),
          endBallots: eventHash,
          ballots: z.int(),
          voters: z.int(),
        }),
      ),
    }),
  },
};

export const leaveClosingSchema = {
  summary: '继续投票 Takes ballots again',
  description: 'Ends the hold of a closing that was prepared.',
  tags,
  params: meetingParams,
  response: { 204: z.null() },
};

const recordedList = z.object({
  acts: z.array(z.object({ seq: z.int(), type: z.string() })),
});

export const makeServerKeysSchema = {
  summary: '由服务器保管密钥 Keys kept by the server',
  description:
    'For meetings without trustees: registers the server’s own key for every poll that has none and ' +
    'settles it. Whoever controls the server can then read every ballot.',
  tags,
  params: meetingParams,
  response: { 201: recordedList },
};

const partText = z
  .string()
  .min(2)
  .max(4 * 1024 * 1024);

export const handInDecryptionSchema = {
  summary: '提交部分解密 A trustee’s partial decryption',
  description:
    'The two texts as `@pingyi/ballot` writes them: the partial decryption, and `writeStrongProofs` of ' +
    'this trustee’s proofs alone. They are verified against the tally; `accept-decryption` is recorded ' +
    'with the hash of the archive’s event. With the last one follows the result.',
  tags,
  params: meetingPollParams,
  body: z.strictObject({ decryption: partText, strongProofs: partText }),
  response: { 201: recordedList },
};

export const decryptByServerSchema = {
  summary: '用服务器保管的密钥解密 Decrypts with the server’s key',
  tags,
  params: meetingPollParams,
  response: { 201: recordedList },
};

export const getTallySchema = {
  summary: '解密前须核对的内容 What a trustee checks before decrypting',
  description:
    'Where the archive is, the act that closed the poll with its leaf, a checkpoint that covers it and ' +
    'the proof of inclusion (hashes in base64). Null while the closing is not covered yet.',
  tags,
  params: meetingPollParams,
  response: {
    200: z.object({
      poll: z.string(),
      state: z.string(),
      archive: z.string().nullable(),
      closing: z
        .object({
          leaf: z.int(),
          data: z.string(),
          checkpoint: z.string(),
          size: z.int(),
          inclusion: z.array(z.string()),
        })
        .nullable(),
      decryptions: z.array(z.int()),
    }),
  },
};
