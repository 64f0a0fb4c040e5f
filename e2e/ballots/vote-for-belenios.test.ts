import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeVote } from '../../packages/server/src/rehearsal/hold-meeting.ts';
import {
  archiveBytes,
  countedVote,
  everybodyVotes,
  openedVote,
} from '../../packages/server/src/testing/held-vote.ts';
import { type LentServer, lendServer } from '../../packages/server/src/testing/lend-server.ts';
import { hasBeleniosTool, inFolder, toolVerifies } from './belenios-tool.ts';

let lent: LentServer;

beforeAll(async () => {
  lent = await lendServer();
});
afterAll(() => lent.giveBack());

describe.skipIf(!hasBeleniosTool)('a vote that was held in the conformance group', () => {
  it('passes the verification of belenios-tool', async () => {
    const vote = await openedVote(lent.server, {
      group: 'BELENIOS-2048',
      units: 1,
      voters: 10,
      left: 2,
      trustees: 1,
    });
    await everybodyVotes(vote);
    // One voter changes a choice; the last one counts for the tool too.
    expect((await vote.cast(vote.ballotOf(0, 4))).status).toBe(201);
    await closeVote(vote.held);
    await countedVote(lent.server, vote);
    const archive = await archiveBytes(lent.server, vote.poll);
    const verdict = await inFolder(async (folder) => {
      await writeFile(path.join(folder, `${vote.poll}.bel`), archive);
      return toolVerifies(folder);
    });
    expect(verdict).toBe('accepts');
  }, 300_000);
});
