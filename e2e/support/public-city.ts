import path from 'node:path';
import { readExampleCampaigns } from '../../packages/server/src/example/example-state.ts';
import { loadExample } from '../../packages/server/src/example/load-example.ts';
import { give } from '../../packages/server/src/rehearsal/door.ts';
import type { HeldMeeting } from '../../packages/server/src/rehearsal/held-meeting.ts';
import {
  announceResults,
  closeVote,
  readyToOpen,
  serveEverybody,
} from '../../packages/server/src/rehearsal/hold-meeting.ts';
import { signaturesFor } from '../../packages/server/src/rehearsal/officers.ts';
import { planMeeting, prepareVote } from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import {
  countedVote,
  everybodyVotes,
  type OpenVote,
  opened,
  smallVote,
} from '../../packages/server/src/testing/held-vote.ts';
import { doorOf } from '../../packages/server/src/testing/lend-door.ts';
import { type LentServer, lendServer } from '../../packages/server/src/testing/lend-server.ts';

const root = path.join(import.meta.dirname, '..', '..');
const pages = path.join(root, 'packages', 'web', 'dist');
const cityFile = path.join(root, 'examples', 'city', 'score.json');

/** The example city and one held vote on a server with the built pages. */
export interface PublicCity {
  readonly lent: LentServer;
  readonly vote: OpenVote;
  /** The id of the example's campaign of this year. */
  readonly campaign: string;
  /** A page or file as anybody gets it. */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<PublicAnswer>;
}

interface PublicAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Two tellers count the paper of every unit alike, and sign the sheet. */
async function countPaper({ door, keys, plan }: HeldMeeting): Promise<void> {
  const { campaign, meeting, named = [], papers = 0 } = plan;
  const at = `/meetings/${meeting}`;
  const tellers = ['teller-1', 'teller-2'] as const;
  for (const [place, unit] of named.entries()) {
    const grades = { satisfied: papers - place - 1, average: place };
    const items = [{ item: 'overall', grades, abstained: 1, invalid: {} }];
    for (const teller of tellers)
      await give(door, teller, `${at}/enter-count`, { unit, part: null, returned: papers, items });
    const asked = { unit, part: null, signatures: [], correction: null };
    const signing = { door, keys, campaign, meeting };
    const type = 'sign-count-sheet';
    const [signatures] = await signaturesFor(signing, type, tellers[0], asked, tellers);
    await give(door, tellers[0], `${at}/${type}`, { ...asked, signatures });
  }
}

/** Holds a vote of the example's rehearsal over three of its units, electronic and on paper. */
async function holdVote({ server, parts }: LentServer, campaign: string): Promise<OpenVote> {
  const units = await parts.database.queries
    .selectFrom('unit_list')
    .select('unit')
    .where('campaign', '=', campaign)
    .where('level', '=', 'station')
    .orderBy('position')
    .limit(3)
    .execute();
  const door = doorOf(server);
  const held = await planMeeting(door, {
    ...smallVote,
    campaign,
    units: units.length,
    named: units.map(({ unit }) => unit),
    papers: 6,
  });
  await prepareVote(held);
  await serveEverybody(held);
  await readyToOpen(held);
  const vote = await opened(held);
  await everybodyVotes(vote);
  await closeVote(held);
  await countPaper(held);
  await countedVote(server, vote);
  await announceResults(held);
  return vote;
}

/** Loads the example city, holds a vote of its rehearsal to the announcement, and signs the log. */
export async function lendPublicCity(): Promise<PublicCity> {
  const lent = await lendServer(pages);
  const { queries } = lent.parts.database;
  const loaded = await loadExample(queries, { cityFile, now: Date.now() });
  if (!loaded.ok) throw new Error(loaded.why);
  const campaigns = await readExampleCampaigns(queries);
  if (campaigns === null) throw new Error('no example');
  const vote = await holdVote(lent, campaigns.rehearsal);
  await lent.sign();
  return {
    lent,
    vote,
    campaign: campaigns.year,
    get: async (url, headers = {}) => {
      const answer = await lent.server.inject({ url, headers });
      return {
        status: answer.statusCode,
        type: String(answer.headers['content-type'] ?? ''),
        text: answer.body,
        bytes: answer.rawPayload,
        headers: answer.headers,
      };
    },
  };
}
